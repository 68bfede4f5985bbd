let wanted = false;

/** The next title to appear takes the focus: asked at each navigation, so that a screen reader starts on the new page. */
export function wantTitleFocus(): void {
  wanted = true;
}

/** True once after each `wantTitleFocus`. */
export function takeTitleFocus(): boolean {
  const taken = wanted;
  wanted = false;
  return taken;
}
