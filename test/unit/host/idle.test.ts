import { beforeEach, describe, expect, test } from 'vitest';
import { graceSeconds, IdleRule } from '#main/host/idle.ts';

const limitMinutes = 5;
const limitSeconds = limitMinutes * 60;

let nowSeconds: number;
let touchedAt: number;
let locks: number;
let warnings: ({ lockInSeconds: number } | null)[];
let rule: IdleRule;

beforeEach(() => {
  nowSeconds = 1000;
  touchedAt = nowSeconds;
  locks = 0;
  warnings = [];
  rule = start(false);
});

/** A program's rule; a lock ends it, and the program that takes its place has a new one. */
function start(isLocked: boolean): IdleRule {
  return new IdleRule(
    {
      idleSeconds: () => nowSeconds - touchedAt,
      now: () => nowSeconds * 1000,
      lock: () => {
        locks += 1;
        rule = start(true);
      },
      warn: (warning) => warnings.push(warning),
    },
    limitMinutes,
    isLocked,
  );
}

function wait(seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    nowSeconds += 1;
    rule.tick();
  }
}

function touch(): void {
  touchedAt = nowSeconds;
}

describe('outside a meeting', () => {
  test('locks at the limit, without a question', () => {
    wait(limitSeconds - 1);
    expect(locks).toBe(0);
    wait(1);
    expect(locks).toBe(1);
    expect(warnings).toEqual([]);
  });

  test('locks once, and again only after somebody was there', () => {
    wait(limitSeconds * 3);
    expect(locks).toBe(1);
    touch();
    wait(limitSeconds);
    expect(locks).toBe(2);
  });

  test('a touch starts the time anew', () => {
    wait(limitSeconds - 1);
    touch();
    wait(limitSeconds - 1);
    expect(locks).toBe(0);
  });

  test('follows a changed limit', () => {
    rule.setLimit(1);
    wait(60);
    expect(locks).toBe(1);
  });

  test('locks at the first tick after the machine was asleep', () => {
    nowSeconds += 8 * 3600;
    rule.tick();
    expect(locks).toBe(1);
  });
});

describe('in a meeting', () => {
  beforeEach(() => rule.setMeeting(true));

  test('asks first, and locks when nobody answers', () => {
    wait(limitSeconds);
    expect(warnings).toEqual([{ lockInSeconds: graceSeconds }]);
    wait(graceSeconds - 1);
    expect(locks).toBe(0);
    wait(1);
    expect(locks).toBe(1);
  });

  test('a touch takes the question away', () => {
    wait(limitSeconds + 30);
    touch();
    wait(graceSeconds);
    expect(warnings).toEqual([{ lockInSeconds: graceSeconds }, null]);
    expect(locks).toBe(0);
  });

  test('"we are still here" takes the question away and gives the whole time again', () => {
    wait(limitSeconds + 30);
    rule.stay();
    expect(warnings).toEqual([{ lockInSeconds: graceSeconds }, null]);
    wait(limitSeconds - 1);
    expect(warnings).toHaveLength(2);
    wait(1);
    expect(warnings).toHaveLength(3);
    wait(graceSeconds);
    expect(locks).toBe(1);
  });

  test('when the meeting ends, the ordinary rule holds again', () => {
    rule.setMeeting(false);
    wait(limitSeconds);
    expect(locks).toBe(1);
    expect(warnings).toEqual([]);
  });
});
