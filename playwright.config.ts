import { defineConfig } from '@playwright/test';

const PORT = Number(process.env['TEST_PORT'] ?? 4399);

/** The browser tests see the built site (`OUT_DIR`) as a host would serve it, in the Chromium that `npm test` found. */
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Nothing here is a question of time: a machine that others use too may stand still for seconds.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // A container has no sandbox of its own to give, and nothing here may reach for the network.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts`,
    url: `http://localhost:${PORT}`,
    env: { OUT_DIR: process.env['OUT_DIR'] ?? 'dist', PORT: String(PORT) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
