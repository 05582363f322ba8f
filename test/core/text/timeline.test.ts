import fc from 'fast-check';
import { parsePeriod } from '../../../src/core/text/periods';
import { timeline, type Days } from '../../../src/core/text/timeline';

function plan(...typed: string[]): Days[] {
  return typed.map((text) => {
    const reading = parsePeriod(text);
    if (reading.state !== 'period') throw new Error(`not a period: ${text}`);
    return reading.period;
  });
}

describe('the timeline of a self-assessment plan', () => {
  it('leaves a Tuesday and seven Sundays free, worked out on the calendar', () => {
    const facts = timeline(
      plan(
        '20/10/2023-30/10/2023',
        '01/11/2023-30/11/2023',
        '01/12/2023-30/01/2024',
        '31/01/2024-15/03/2024',
        '16/3/2024-30/3/2024',
        '01/4/2024-06/4/2024',
        '08/4/2024 – 27/4/2024',
        '29/4/2024 – 04/5/2024',
        '06/5/2024 – 11/5/2024',
        '13/5/2024 – 18/5/2024',
        '20/5/2024 – 25/5/2024',
        '27/5/2024 – 31/5/2024',
      ),
    );
    const free = (after: number, day: string, of: string): unknown => {
      return { kind: 'gap', after, before: after + 1, from: day, to: day, gapDays: 1, of };
    };
    expect(facts).toEqual([
      free(0, '2023-10-31', 'workdays'),
      free(4, '2024-03-31', 'sundays'),
      free(5, '2024-04-07', 'sundays'),
      free(6, '2024-04-28', 'sundays'),
      free(7, '2024-05-05', 'sundays'),
      free(8, '2024-05-12', 'sundays'),
      free(9, '2024-05-19', 'sundays'),
      free(10, '2024-05-26', 'sundays'),
    ]);
  });

  it('tells a weekend from a weekend and a Monday', () => {
    // 22/3/2024 is a Friday.
    const after = (start: string): unknown => timeline(plan('18/3/2024-22/3/2024', start));
    expect(after('25/3/2024')).toMatchObject([
      { gapDays: 2, of: 'weekends', from: '2024-03-23', to: '2024-03-24' },
    ]);
    expect(after('24/3/2024')).toMatchObject([{ gapDays: 1, of: 'weekends' }]);
    expect(after('26/3/2024')).toMatchObject([{ gapDays: 3, of: 'workdays' }]);
    expect(after('31/3/2024')).toMatchObject([{ gapDays: 8, of: 'workdays' }]);
    expect(after('23/3/2024')).toEqual([]);
  });

  it('finds days that two periods share, and a period out of its place', () => {
    expect(timeline(plan('01-10/4/2024', '10-20/4/2024'))).toEqual([
      { kind: 'overlap', periods: [0, 1], from: '2024-04-10', to: '2024-04-10', days: 1 },
    ]);
    expect(timeline(plan('11-20/4/2024', '01-10/4/2024'))).toEqual([{ kind: 'outOfOrder', period: 1 }]);
    expect(timeline(plan('01/11/2023-31/5/2024', '01-30/11/2023', '01/6/2024'))).toEqual([
      { kind: 'overlap', periods: [0, 1], from: '2023-11-01', to: '2023-11-30', days: 30 },
    ]);
    expect(timeline([])).toEqual([]);
  });

  it('counts every day of the span as covered or as a gap', () => {
    const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
    const stretch = fc.tuple(fc.integer({ min: 19_600, max: 19_700 }), fc.nat(12));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 8 }), (stretches) => {
        const covered = new Set(
          stretches.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, i) => from + i)),
        );
        const facts = timeline(stretches.map(([from, more]) => ({ from: day(from), to: day(from + more) })));
        const gapDays = facts.reduce((sum, fact) => sum + (fact.kind === 'gap' ? fact.gapDays : 0), 0);
        const span = Math.max(...covered) - Math.min(...covered) + 1;
        expect(covered.size + gapDays).toBe(span);
        const doubled = stretches.reduce((sum, [, more]) => sum + more + 1, 0) > covered.size;
        expect(facts.some(({ kind }) => kind === 'overlap')).toBe(doubled);
      }),
    );
  });
});
