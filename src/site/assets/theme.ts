/** Sets the theme last chosen before the first paint; without a choice the system's is shown. */
function chosenTheme(): string | null {
  try {
    return localStorage.getItem('metricbook-theme');
  } catch {
    // Storage may be forbidden, as it is for files in some browsers.
    return null;
  }
}

const theme = chosenTheme();
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
