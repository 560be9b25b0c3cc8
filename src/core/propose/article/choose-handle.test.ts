import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Handles } from '../../annotate/handle.ts';
import type { EntityId } from '../../schema/id.ts';
import { chooseHandle, describedHandle } from './choose-handle.ts';
import { sampleKnown } from '../names/sample-known.ts';

const [kim, security, sari] = sampleKnown({
  'people/kim-jong-un': ['Kim Jong Un', 'weak: Kim'],
  'organizations/dk-pbb': ['Dewan Keamanan PBB', 'alias: DK PBB'],
  'people/sari-wulandari': ['Sari Wulandari'],
});

function handlesWith(...names: string[]): Handles {
  const handles = new Handles();
  for (const handle of names) handles.add({ section: 'entities', handle, use: { id: 'x' as EntityId } });
  return handles;
}

test('a handle is the shortest name that stands for nothing else', () => {
  assert.ok(kim && security && sari);
  assert.equal(chooseHandle(kim, ['Kim Jong Un'], 'id', handlesWith(), new Set()), 'Kim');
  assert.equal(chooseHandle(kim, ['Kim Jong Un'], 'id', handlesWith('KIM'), new Set()), 'Kim Jong Un');
  assert.equal(chooseHandle(kim, [], 'id', handlesWith(), new Set(['Kim'])), 'Kim Jong Un');
  assert.equal(chooseHandle(security, ['Dewan Keamanan PBB'], 'id', handlesWith(), new Set()), 'DK PBB');
  assert.equal(
    chooseHandle(sari, ['Sari Wulandari'], 'id', handlesWith('Wulandari', 'Sari Wulandari'), new Set()),
    'Sari Wulandari 2',
  );
});

test('a source without a name is called by what it is', () => {
  const handles = handlesWith('warga');
  assert.equal(describedHandle('seorang pejabat AS yang tak mau disebut namanya', handles), 'pejabat AS');
  assert.equal(describedHandle('Sejumlah warga', handles), 'warga 2');
  assert.equal(describedHandle('two diplomats who asked not to be named', handles), 'diplomats');
});
