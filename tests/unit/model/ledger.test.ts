import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/files/fingerprint.ts';
import { ledgerText } from '../../../src/files/ledger-text.ts';
import { unrecordedChanges } from '../../../src/model/ledger.ts';

test('what is new, changed and gone since a ledger was written is told', () => {
  const recorded = new Map([
    ['same', 'a'],
    ['other', 'b'],
    ['gone', 'c'],
  ]);
  const now = new Map([
    ['new', 'd'],
    ['same', 'a'],
    ['other', 'e'],
  ]);
  expect(unrecordedChanges(recorded, now)).toEqual([
    { passage: 'new', kind: 'new' },
    { passage: 'other', kind: 'changed' },
    { passage: 'gone', kind: 'gone' },
  ]);
});

test('how lines break does not change the hash of words, and one letter does', () => {
  expect(fingerprintOf('It is\n  so.')).toBe(fingerprintOf('It is so.'));
  expect(fingerprintOf('It is so.')).not.toBe(fingerprintOf('It is So.'));
});

test('the hash is SHA-256, so that anybody can compute it', () => {
  // NIST FIPS 180-4, "abc".
  expect(fingerprintOf('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('an edition is added behind those that are there, and comments stay', () => {
  const first = ledgerText(undefined, new Map([['p', 'a']]), {
    date: '2026-01-01',
    kind: 'first',
    changes: [],
  });
  const second = ledgerText(`# Ours.\n${first}`, new Map([['p', 'b']]), {
    date: '2026-02-01',
    kind: 'revision',
    why: 'Better.',
    changes: [{ passage: 'p', was: 'One.', became: 'Two.' }],
  });
  expect(second).toContain('# Ours.');
  expect(second).toContain('p: b');
  expect(second.indexOf('2026-01-01')).toBeLessThan(second.indexOf('2026-02-01'));
  expect(second).toContain('was: One.');
});
