import { afterAll, describe } from 'vitest';
import { builtSite } from './built-site';
import { pageFacts } from './page-facts';
import { testAccessibility } from './parts/accessibility';
import { testCalculator } from './parts/calculator';
import { testCompute } from './parts/compute';
import { testHtml } from './parts/html';
import { testInterface } from './parts/interface';
import { testLayout } from './parts/layout';
import { testLinks } from './parts/links';
import { testPages } from './parts/pages';
import { testSearch } from './parts/search';
import { testTexts } from './parts/texts';
import { testWithoutScripts } from './parts/without-scripts';

const site = await builtSite();
const facts = await pageFacts(site);

afterAll(() => site.close());

describe('the HTML', () => {
  testHtml(site);
});
describe('the pages', () => {
  testPages(site, facts);
});
describe('the texts', () => {
  testTexts(facts);
});
describe('the layout', () => {
  testLayout(site);
});
describe('the accessibility', () => {
  testAccessibility(site);
});
describe('the calculator', () => {
  testCalculator(site);
});
describe('the search', () => {
  testSearch(site);
});
describe('what can be computed', () => {
  testCompute(site);
});
describe('the links', () => {
  testLinks(site);
});
describe('the interface', () => {
  testInterface(site);
});
describe('a page without scripts', () => {
  testWithoutScripts(site);
});
