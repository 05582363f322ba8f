/** Every unit of the country under every heading: none unread, none under another name. */

import { claimsInTitle } from '../../src/core/recognise/unit-claims';
import { canonical, withoutDiacritics } from '../../src/core/text/label';
import { aGrid } from '../builders/grids';
import { HEADINGS, WITHOUT_DIACRITICS } from './headings';
import { nationalUnits, type NationalUnit } from './national-units';

const { communes, districts } = nationalUnits();

it('there are 3,321 communes, wards and special zones, and 696 districts of before', () => {
  expect([communes.length, districts.length]).toEqual([3321, 696]);
});

describe.each(Object.entries(HEADINGS))('heading «%s»', (heading, make) => {
  const spelling = WITHOUT_DIACRITICS.has(heading) ? withoutDiacritics : canonical;

  /** A number keeps its tier: «Phường 2 Bảo Lộc», «Quận 5». */
  const nameOf = ({ tier, name }: NationalUnit): string =>
    spelling(/^\d/.test(name) ? `${tier} ${name}` : name);

  it('names each unit, and nobody else', () => {
    const wrong = [...communes, ...districts].flatMap((unit) => {
      const claims = claimsInTitle(aGrid({ rows: make(unit) }), 1, 6);
      const [claim] = claims;
      const isRight =
        claims.length === 1 &&
        claim !== undefined &&
        spelling(claim.name) === nameOf(unit) &&
        claim.tier === unit.tier.toLowerCase();
      return isRight ? [] : [`${unit.tier} ${unit.name}: ${JSON.stringify(claims)}`];
    });
    expect(wrong).toEqual([]);
  });
});
