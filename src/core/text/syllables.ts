/**
 * Knows how Vietnamese syllables are spelled, to tell words from the debris of a wrong encoding.
 */

/**
 * The part after the first consonants, without its tone; those ending in a stop (c, ch, p, t) stand
 * apart.
 */
const OPEN_RIMES =
  'a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i ia im in inh iu ' +
  'iêm iên iêng iêu yêm yên yêng yêu o oi om on ong oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo ' +
  'oong ô ôi ôm ôn ông ơ ơi ơm ơn u ua ui um un ung uân uâng uây uê uênh uôi uôm uôn uông uơ uy uya uyên ' +
  'uyn uynh uyu ư ưa ưi ưng ưu ươi ươm ươn ương ươu';
const STOPPED_RIMES =
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt yêt oc op ot oac oach oap oat oăc ' +
  'oăt oet ooc ôc ôp ôt ơp ơt uc up ut uât uêch uôc uôt uych uyêt uyp uyt ưc ưt ươc ươp ươt';

const SPELLING = spelling(`${OPEN_RIMES} ${STOPPED_RIMES}`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOP = /(?:c|ch|p|t)$/;
const STOP_TONE = /[\u0301\u0323]/;

/**
 * Whether the word is spelled as one Vietnamese syllable: known consonants and rime, at most one
 * tone, and sắc or nặng before a final stop. Upper or lower case; "no" says nothing about names
 * such as Đắk or Krông.
 */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const toneless = parts.replace(TONE, '').normalize('NFC');
  if (!SPELLING.test(toneless)) return false;
  // A stop without any tone is left alone: "Dak", "Lap" are written so, and no encoding produces
  // them.
  return !STOP.test(toneless) || tones.length === 0 || STOP_TONE.test(tones.join(''));
}

/**
 * Which consonants may stand before which vowel: c, g, ng and k, gh, ngh share the vowels; y stands
 * after few.
 */
function spelling(rimes: string): RegExp {
  const all = rimes.split(' ');
  const before = (consonants: string, starts: RegExp): string =>
    `(?:${consonants})(?:${all.filter((rime) => starts.test(rime)).join('|')})`;
  const patterns = [
    before('|b|ch|d|đ|gi|h|kh|l|m|n|nh|p|ph|r|s|t|th|tr|v|x', /^[^y]/),
    before('c|g|ng', /^[^eêiy]/),
    before('k|gh|ngh', /^[eêi]/),
    before('', /^y/),
    // gì, gìn, giêng: the i belongs to both the consonant and the rime.
    before('g', /^i/),
    before('qu', /^[^iouưy]|^ôc|^i$|^it$|^y/),
    '(?:qu|h|k|l|m|s|t|th|v|)y',
    'qu(?:ych|yn|ynh|yt)',
  ];
  return new RegExp(`^(?:${patterns.join('|')})$`);
}
