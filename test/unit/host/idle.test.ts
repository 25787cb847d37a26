import { beforeEach, describe, expect, test } from 'vitest';
import { graceSeconds, IdleRule } from '#main/host/idle.ts';

const limitMinutes = 5;
const limitSeconds = limitMinutes * 60;

let nowSeconds: number;
let dateSeconds: number;
let touchedAt: number;
let locks: number;
let warnings: ({ lockInSeconds: number } | null)[];
let rule: IdleRule;

beforeEach(() => {
  nowSeconds = 1000;
  dateSeconds = 1_800_000_000;
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
      date: () => dateSeconds * 1000,
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
    dateSeconds += 1;
    rule.check();
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
    rule.check();
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

describe('where the system cannot tell', () => {
  beforeEach(() => {
    rule = new IdleRule(
      {
        // Electron on some Wayland desktops: electron/electron#34826.
        idleSeconds: () => 0,
        now: () => nowSeconds * 1000,
        date: () => dateSeconds * 1000,
        lock: () => (locks += 1),
        warn: (warning) => warnings.push(warning),
      },
      limitMinutes,
    );
  });

  test('it locks when our own window has not been touched', () => {
    wait(limitSeconds / 2);
    rule.windowTouched();
    wait(limitSeconds - 1);
    expect(locks).toBe(0);
    wait(2);
    expect(locks).toBe(1);
  });
});

test('what is typed in our own window counts where the system sees only the mouse', () => {
  // electron/electron#27912.
  for (let minute = 0; minute < limitMinutes * 2; minute += 1) {
    wait(60);
    rule.windowTouched();
  }
  expect(locks).toBe(0);
});
