// A region that is filled in the moment it is cleared says nothing the second time.
const DELAY = 150;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Lets screen readers say a text once they are done with what they are saying. The last of several in a row is said. */
export function announce(text: string): void {
  region ??= addRegion();
  const said = region;
  said.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.textContent = text;
  }, DELAY);
}

/** The region has to be there before there is anything to say. */
export function addRegion(): HTMLElement {
  region ??= document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  document.body.append(region);
  return region;
}
