const key = 'offprint:theme';

/** Wraps a hidden button and makes it switch between light and dark, remembered in this browser. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    this.#label(button);
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme;
      remember(theme);
      this.#label(button);
    });
  }

  #label(button: HTMLButtonElement): void {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Use ${isDark() ? 'light' : 'dark'} colours`);
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Where storage is forbidden the choice lasts for the page. */
function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {}
}

customElements.define('theme-toggle', ThemeToggle);
