import { describe, expect, test } from 'vitest';
import { surenessOf } from '../../../src/model/sureness.ts';

describe('how sure a date or a tie is', () => {
  test('what an article states, or a record, is stated', () => {
    expect(surenessOf('stated', 'one-origin')).toBe('stated');
    expect(surenessOf('record', 'confirmed')).toBe('stated');
  });

  test('a year supplied to a stated day makes no guess of it', () => {
    expect(surenessOf('completed', 'one-origin')).toBe('stated');
  });

  test('what we reckoned is ours, whoever told it', () => {
    expect(surenessOf('computed', 'confirmed')).toBe('reasoned');
    expect(surenessOf('bounded', 'claimed')).toBe('reasoned');
  });

  test('what only one side says, or articles contest, is a claim', () => {
    expect(surenessOf('stated', 'claimed')).toBe('claimed');
    expect(surenessOf('completed', 'contested')).toBe('claimed');
  });
});
