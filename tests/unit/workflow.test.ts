import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOWS = join(ROOT, '.github/workflows');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }>;
}

const workflows = readdirSync(WORKFLOWS).map((name) => {
  const text = readFileSync(join(WORKFLOWS, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

for (const { name, text, workflow } of workflows) {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test(`${name}: nobody may do anything but what a job says, and no job writes to the repository`, () => {
    assert.deepEqual(workflow.permissions, {});
    assert.ok(!('pull_request_target' in workflow.on), 'a pull request would run with our rights');
    for (const [job, { permissions, 'timeout-minutes': minutes }] of jobs) {
      assert.ok(permissions, job);
      assert.ok(minutes !== undefined, job);
      for (const [right, value] of Object.entries(permissions)) {
        if (value !== 'read') assert.ok(job === 'deploy' && ['pages', 'id-token'].includes(right), `${job}: ${right}`);
      }
    }
  });

  test(`${name}: every action is pinned by its hash, and says which version that is`, () => {
    const used = text.match(/uses: .*/g) ?? [];
    assert.equal(used.length, steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of used) assert.match(line, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${name}: a checkout leaves no credentials behind, and no text of a stranger gets into a script`, () => {
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@') === true) assert.equal(inputs?.['persist-credentials'], false);
    for (const { run } of steps) assert.doesNotMatch(run ?? '', /\$\{\{/);
  });

  test(`${name}: every command is one that the project has`, () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run (?:-s )?)?([\w:-]+)/g)].map(([, command]) => command),
    );
    assert.ok(called.length > 0);
    for (const command of called) assert.ok(command === 'ci' || scripts[command ?? ''] !== undefined, command);
  });
}

test('what is published and what makes it have owners', () => {
  const owned = readFileSync(join(ROOT, '.github/CODEOWNERS'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  for (const [path = '', ...owners] of owned) {
    assert.ok(existsSync(join(ROOT, path)), path);
    assert.ok(owners.length > 0 && owners.every((owner) => owner.startsWith('@')), path);
  }
  for (const folder of ['/src/', '/content/'])
    assert.ok(
      owned.some(([path]) => path === folder),
      folder,
    );
});
