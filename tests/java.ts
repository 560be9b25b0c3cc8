import { spawnSync } from 'node:child_process';

/** Name of a Java that runs; installs one where Debian's packages can be had. Throws if that is not possible. */
export function ensureJava(): string {
  if (runs()) return 'java';
  console.log('No Java found; installing one.');
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'default-jre-headless');
  if (!runs())
    throw new Error('No Java found and none could be installed: the Nu HTML checker needs Java 11 or newer.');
  return 'java';
}

function runs(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}
