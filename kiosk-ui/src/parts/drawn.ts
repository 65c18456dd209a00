/** Puts an SVG of the service into a box: read as a document and then adopted, so that nothing in it can run, and no
 *  address is made for it. */
export function drawn(source: string) {
  return (box: HTMLElement) => {
    const code = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    if (code.localName !== 'svg') return;
    code.removeAttribute('width');
    code.removeAttribute('height');
    code.setAttribute('aria-hidden', 'true');
    box.replaceChildren(document.importNode(code, true));
  };
}
