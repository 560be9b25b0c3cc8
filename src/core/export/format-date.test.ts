import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PartialDate, Timestamp } from '../schema/date.ts';
import type { Locale } from '../schema/site.ts';
import { formatDate, formatMoment, formatRange } from './format-date.ts';

/** What `format` gives on a machine in `zone`. */
function inZone<T>(zone: string, format: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return format();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

// São Paulo once skipped the hour after midnight: a day that has no beginning.
for (const zone of ['UTC', 'Asia/Jakarta', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Kiritimati']) {
  describe(`on a machine in ${zone}`, () => {
    const at = <T>(format: () => T): T => inZone(zone, format);

    test('a calendar date is never shifted, and is as precise as it is known', () => {
      for (const [date, id, en] of [
        ['2023-09-04', '4 September 2023', '4 September 2023'],
        ['2018-11-04', '4 November 2018', '4 November 2018'],
        ['2024-02-29', '29 Februari 2024', '29 February 2024'],
        ['2023-12-31', '31 Desember 2023', '31 December 2023'],
        ['2023-08', 'Agustus 2023', 'August 2023'],
        ['2023', '2023', '2023'],
        ['1950-06-25', '25 Juni 1950', '25 June 1950'],
      ] as const) {
        assert.equal(
          at(() => formatDate(date as PartialDate, 'id')),
          id,
        );
        assert.equal(
          at(() => formatDate(date as PartialDate, 'en')),
          en,
        );
      }
    });

    test('a stretch of time says once what its first and its last date share', () => {
      for (const [from, to, id, en] of [
        ['2025-07-11', '2025-07-13', '11–13 Juli 2025', '11–13 July 2025'],
        ['2025-07-30', '2025-08-02', '30 Juli–2 Agustus 2025', '30 July–2 August 2025'],
        ['2025-12-28', '2026-01-02', '28 Desember 2025–2 Januari 2026', '28 December 2025–2 January 2026'],
        ['2023-09-13', '2024-09-17', '13 September 2023–17 September 2024', '13 September 2023–17 September 2024'],
        ['2025-07', '2025-08', 'Juli–Agustus 2025', 'July–August 2025'],
        ['2025-12', '2026-01', 'Desember 2025–Januari 2026', 'December 2025–January 2026'],
        ['2023', '2024', '2023–2024', '2023–2024'],
        ['2023', '2023-09', '2023–September 2023', '2023–September 2023'],
        ['2025-07', '2025-08-02', 'Juli 2025–2 Agustus 2025', 'July 2025–2 August 2025'],
        ['2025-07-11', '2025-08', '11 Juli 2025–Agustus 2025', '11 July 2025–August 2025'],
      ] as const) {
        const inWords = (locale: Locale): string => {
          const { start, end } = at(() => formatRange(from as PartialDate, to as PartialDate, locale));
          return `${start}–${end}`;
        };
        assert.equal(inWords('id'), id);
        assert.equal(inWords('en'), en);
      }
    });

    test('a moment is told in the zone of the site, with the zone named', () => {
      const moment = '2023-09-04T18:30-04:00' as Timestamp;
      assert.equal(
        at(() => formatMoment(moment, 'id', 'Asia/Jakarta', 'WIB')),
        '5 September 2023, 05.30 WIB',
      );
      assert.equal(
        at(() => formatMoment(moment, 'en', 'Asia/Jakarta', 'WIB')),
        '5 September 2023, 05:30 WIB',
      );
    });
  });
}

test('the zones of these tests are zones that this machine knows', () => {
  const offset = (): number => new Date(0).getTimezoneOffset();
  assert.equal(inZone('Asia/Jakarta', offset), -420);
  assert.equal(inZone('America/New_York', offset), 300);
});
