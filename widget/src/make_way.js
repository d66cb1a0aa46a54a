// Scrolls the page a little when the launcher lies on what has the focus there.

/** @param {Element} launcher @param {Element} focused */
export function makeWay(launcher, focused) {
  const [ours, theirs] = [launcher, focused].map((node) => node.getBoundingClientRect());
  const beside = theirs.right < ours.left || theirs.left > ours.right;
  const apart = theirs.bottom < ours.top || theirs.top > ours.bottom;
  // What is taller than the launcher is never wholly hidden by it; the host itself has no size.
  if (!beside && !apart && theirs.height <= ours.height) scrollBy(0, theirs.bottom - ours.top + 8);
}
