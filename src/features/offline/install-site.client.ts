/** What Chromium's browsers offer where a site can be installed; no standard. */
type InstallPrompt = Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> };

/** Offers to install the site where the browser lets a page do so. */
class InstallSite extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-install]');
    const installed = this.querySelector<HTMLElement>('[data-installed]');
    if (!button || !installed) return;
    installed.hidden = !matchMedia('(display-mode: minimal-ui), (display-mode: standalone)')
      .matches;
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      button.hidden = false;
      button.onclick = async () => {
        const { outcome } = await (event as InstallPrompt).prompt();
        button.hidden = outcome === 'accepted';
      };
    });
    addEventListener('appinstalled', () => {
      button.hidden = true;
      installed.hidden = false;
    });
  }
}

customElements.define('install-site', InstallSite);
