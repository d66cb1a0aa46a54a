// Opens and closes the window: beside the page on a large screen, in its place on a small one.

/** Small is a phone, and also a large screen at 400 %. */
const SMALL = '(max-width: 40em), (max-height: 30em)';
/** Screen readers stay silent when focus moves and the window vanishes at once. */
const LEAVES = 200;

export class Panel {
  /** @param {HTMLDialogElement} dialog @param {HTMLElement} launcher @param {() => void} changed */
  constructor(dialog, launcher, changed) {
    this.isOpen = false;
    this.dialog = dialog;
    this.launcher = launcher;
    this.changed = changed;
    this.floats = false;
    this.leaving = 0;
    this.small = matchMedia(SMALL);
    this.small.addEventListener('change', () => this.isOpen && this.refit());
    dialog.addEventListener('close', () => this.isOpen && !dialog.open && !this.floats && this.close());
  }

  open() {
    clearTimeout(this.leaving);
    this.dialog.classList.remove('leaving');
    this.launcher.hidden = true;
    this.isOpen = true;
    this.raise();
    this.changed();
  }

  /** @param {boolean} [focus] whether the launcher gets the focus that was in the window */
  close(focus = true) {
    this.isOpen = false;
    this.launcher.hidden = false;
    // The launcher cannot have the focus while a modal window is open.
    if (!this.floats) this.lower();
    if (focus) this.launcher.focus();
    this.dialog.classList.add('leaving');
    this.leaving = setTimeout(() => this.lower(), LEAVES);
    this.changed();
  }

  /** The top layer, so that nothing of the page can cover the window; older browsers only have the modal one. */
  raise() {
    if (this.dialog.open || this.floats) return;
    this.floats = !this.small.matches && 'showPopover' in this.dialog;
    if (this.floats) this.dialog.showPopover();
    else this.dialog.showModal();
  }

  lower() {
    if (this.floats) this.dialog.hidePopover();
    else this.dialog.close();
    this.floats = false;
  }

  /** The screen was turned or zoomed: the window changes its manner and keeps the focus. */
  refit() {
    const root = /** @type {ShadowRoot} */ (this.dialog.getRootNode());
    const focused = /** @type {HTMLElement | null} */ (root.activeElement);
    this.lower();
    this.raise();
    focused?.focus();
  }
}
