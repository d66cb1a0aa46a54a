// Keeps the conversation in this tab for an hour, and gets by where the browser keeps nothing.

export const KEY = 'partnership-chat';
export const LIFE = 60 * 60 * 1000;

/** What was kept, unless its time is over. */
export function recall() {
  const kept = attempt(() => JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  if (kept?.until > Date.now() && Array.isArray(kept.turns)) return kept;
  forget();
}

export function keep(/** @type {object} */ what) {
  const until = Date.now() + LIFE;
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify({ ...what, until })));
}

export function forget() {
  attempt(() => sessionStorage.removeItem(KEY));
}

/** A browser that blocks or has filled its storage throws. @template T @param {() => T} action */
function attempt(action) {
  try {
    return action();
  } catch {}
}
