import type { Page } from '@playwright/test';

/** The rules of the field that a page can be measured by: CSS pixels. */
const RULES = { target: 56, primary: 64, apart: 8, text: 18 } as const;

/**
 * What on the page is too small for a glove, too close to its neighbour, too small to read, or slides away under a
 * finger: one line each.
 */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  return page.evaluate(({ target, primary, apart, text }) => {
    const found = new Set<string>();
    // What is out of sight may not be laid out yet: measured as it will be once it is scrolled to.
    for (const element of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    const named = (element: Element): string => {
      const words = element.getAttribute('aria-label') ?? element.textContent.trim();
      return `<${element.tagName.toLowerCase()}> “${words.slice(0, 40)}”`;
    };
    const isShown = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // Only for screen readers: nothing to see or to press.
      for (let each: Element | null = element; each; each = each.parentElement)
        if (getComputedStyle(each).clipPath === 'inset(50%)') return false;
      return true;
    };

    const selector = 'a[href], button, input, select, textarea, summary, [role="button"], [role="slider"]';
    const targets = [...document.querySelectorAll(selector)].filter(isShown);
    // A tile is pressed anywhere: its label is the target, and not the input in it.
    const boxes = targets.map((element) => ({
      element,
      box: (element.closest('label') ?? element).getBoundingClientRect(),
    }));
    // Half a pixel: boxes of a grid are cut where the screen's pixels are.
    const short = (size: number, least: number): boolean => size < least - 0.5;
    for (const { element, box } of boxes) {
      const size = `${String(Math.round(box.width))} × ${String(Math.round(box.height))} px`;
      if (short(box.width, target) || short(box.height, target)) found.add(`too small: ${named(element)} ${size}`);
      if (/primary/.test(element.className) && short(box.height, primary))
        found.add(`primary too small: ${named(element)} ${size}`);
    }
    boxes.forEach(({ element, box }, index) => {
      for (const { element: other, box: next } of boxes.slice(index + 1)) {
        if (element.contains(other)) continue;
        const across = Math.max(next.left - box.right, box.left - next.right);
        const down = Math.max(next.top - box.bottom, box.top - next.bottom);
        // Layers of their own, as buttons over a map, or a bar that stays while the page scrolls under it.
        const bar = (each: Element): Element | null => each.closest('[data-bar], header, nav, .leaflet-container');
        if (bar(element) === bar(other) && short(Math.max(across, down), apart))
          found.add(`too close: ${named(element)} and ${named(other)}`);
      }
    });

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === '' || !isShown(parent)) continue;
      if (parent.closest('option, script, style, svg')) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < text) found.add(`text of ${String(size)} px: “${(node.textContent ?? '').trim().slice(0, 40)}”`);
    }
    // What scrolls is the content between header and bar: were the page to scroll too, both would go out of sight.
    const main = document.querySelector('main');
    const height = document.documentElement.scrollHeight;
    if (main && getComputedStyle(main).overflowY === 'auto' && height > innerHeight)
      found.add(`the page itself scrolls: ${String(height)} px`);
    return [...found];
  }, RULES);
}
