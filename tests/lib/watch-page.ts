import type { Page } from '@playwright/test';

/** Collects what a page must never do: errors, violations of its policy, requests to other hosts. */
export function watchPage(page: Page): { troubles: string[] } {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Playwright says so where it keeps the service worker out.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (!/^(data|file):$/.test(protocol) && hostname !== 'localhost')
      troubles.push(`request to ${request.url()}`);
  });
  return { troubles };
}
