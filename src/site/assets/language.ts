/** Leads from the choice of language to the language last chosen, or else to the first of the browser that there is. */
function chosenLanguage(): string | null {
  try {
    return localStorage.getItem('metricbook-language');
  } catch {
    // Storage may be forbidden, as it is for files in some browsers.
    return null;
  }
}

const wanted = [chosenLanguage(), ...navigator.languages].map((tag) => tag?.split('-')[0]);
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
const link = wanted
  .map((language) => links.find(({ dataset }) => dataset['language'] === language))
  .find((found) => found !== undefined);
if (link !== undefined) location.replace(link.href);
