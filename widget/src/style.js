// The look of the window: ten colours, light and dark; sizes in em, as the page's rem cannot be trusted.
// Nothing moves, so there is no motion to reduce.

export const css = `
:host { all: initial !important; }

.launcher, dialog {
  --surface: #fff;
  --tint: #f1f4f8;
  --line: #6b7788;
  --text: #1e2b3c;
  --soft: #4b5a6d;
  --accent: var(--partnership-chat-accent, #0b5cad);
  --on-accent: var(--partnership-chat-on-accent, #fff);
  --own: #dcebfa;
  --danger: #a8121f;
  --care: #fdeeee;
  --radius: var(--partnership-chat-radius, .6em);
  color-scheme: light;
  position: fixed;
  inset: auto var(--partnership-chat-inline, 1.5em) var(--partnership-chat-block, 1.5em) auto;
  font: 1em/1.5 var(--partnership-chat-font, system-ui, sans-serif);
  color: var(--text);
}

@media (prefers-color-scheme: dark) {
  .launcher, dialog {
    --surface: #15202b;
    --tint: #223140;
    --line: #8291a3;
    --text: #eef2f6;
    --soft: #c0cad6;
    --accent: var(--partnership-chat-accent, #9cc8ff);
    --on-accent: var(--partnership-chat-on-accent, #0c1b2a);
    --own: #1c3f63;
    --danger: #ffb3b3;
    --care: #3d2429;
    color-scheme: dark;
  }
}

* { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, p, ul { margin: 0; padding: 0; font-size: 1em; }
h2 { font-size: 1.15em; line-height: 1.3; }
ul { padding-inline-start: 1.25em; }
.soft { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

button, textarea, summary, .lines a { font: inherit; color: inherit; min-height: 2.75em; min-width: 2.75em; }
button, textarea, .lines a { padding: .4em .8em; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
button, summary { cursor: pointer; }
button:hover, .lines a:hover { text-decoration: underline; }
[aria-pressed=true], [aria-expanded=true] { background: var(--own); box-shadow: inset 0 0 0 1px var(--line); }
.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.danger { color: var(--danger); border-color: currentColor; font-weight: 600; }
a { color: var(--accent); }
:focus-visible { outline: .2em solid var(--accent); outline-offset: .15em; }

.launcher {
  z-index: 2147483647;
  padding: .7em 1.2em;
  border-radius: 2em;
  box-shadow: 0 .15em .8em rgb(0 0 0 / .3);
}

dialog {
  margin: 0;
  padding: 0;
  width: min(27em, 100vw - 3em);
  height: min(44em, 100dvh - 3em);
  max-width: none;
  max-height: none;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface);
  box-shadow: 0 .5em 2.5em rgb(0 0 0 / .3);
  overflow: hidden;
  overflow-wrap: anywhere;
}
dialog:modal { inset: 0; width: 100%; height: 100dvh; border: 0; border-radius: 0; }
dialog:is([open], :popover-open) { display: flex; flex-direction: column; }
dialog.leaving { opacity: 0; pointer-events: none; }

header { display: flex; flex-wrap: wrap; justify-content: end; gap: .5em; padding: .75em; border-bottom: 1px solid var(--line); }
header button { padding: .4em .6em; align-self: center; }
.who { flex: 1 0 calc(100% - 5em); }
header .danger { margin-inline-end: auto; }

.below { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.log { position: relative; flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 1em .75em; }
.log:focus-visible { outline-offset: -.2em; }
.turn { width: fit-content; max-width: 92%; margin-bottom: .75em; padding: .7em .9em; border-radius: var(--radius); }
.turn > * + *, .sheet > * + * { margin-top: .6em; }
.turn > .unseen + * { margin-top: 0; }
.bot { background: var(--tint); }
.own { background: var(--own); margin-inline-start: auto; white-space: pre-wrap; }
.care { background: var(--care); border: 2px solid var(--danger); max-width: 100%; }

.lines { list-style: none; padding: 0; display: grid; gap: .5em; }
.lines a { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .75em; text-decoration: none; }
.lines strong { font-size: 1.15em; color: var(--accent); }
.care .lines a { min-height: 3.5em; }
.care .lines strong { font-size: 1.4em; color: var(--danger); }

summary { padding: .6em 0; }
.feedback > * + * { margin-top: .5em; }
.feedback [role=group], .row, .choices { display: flex; flex-wrap: wrap; align-items: center; gap: .5em; }
.feedback [role=group] > p { flex: 1 0 100%; }
.choices button { text-align: start; }
.choices button:not(.main) { color: var(--accent); border-color: currentColor; }

.status:not(:empty) { padding: .4em .75em; color: var(--soft); }
form { padding: .75em; border-top: 1px solid var(--line); }
label { display: block; margin-bottom: .3em; font-weight: 600; }
form > .row { flex-wrap: nowrap; align-items: end; }
textarea { flex: 1; min-width: 0; max-height: 8em; padding-block: .55em; resize: none; field-sizing: content; }
.warning { margin-bottom: .75em; padding: .75em; border: 2px solid var(--danger); border-radius: var(--radius); background: var(--care); }
.warning .row { margin-top: .5em; }

.sheet { flex: 1 1 100%; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 1em .75em; }
.sheet > button { display: block; width: 100%; text-align: start; }
.sheet:not([hidden]) + .below { display: none; }

@media (max-height: 30em) {
  .who { position: absolute; clip-path: inset(50%); }
  header { padding: .2em; gap: .2em; }
  header button { padding: .3em; }
  header .danger { margin: 0; }
  .log { padding: .5em; }
  form { padding: .3em; }
  label { position: absolute; clip-path: inset(50%); }
}

@media (forced-colors: active) {
  .turn, .warning { border: 1px solid CanvasText; }
  .own { border-style: dashed; }
  [aria-pressed=true], [aria-expanded=true] { border-width: 3px; }
}

@media print {
  .launcher, dialog { display: none !important; }
}
`;
