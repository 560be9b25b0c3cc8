/** Words that tell of a denial wherever they stand, in the forms that news has them in; `menampik` and `reject` turn down offers too. */
const DENIALS =
  'membantah|menyangkal|dibantah|disangkal|bantah|sangkal|bantahnya|sangkalnya|deny|denies|denied|denying';

/** Words before one of these that leave it a denial. `Tidak`, `never` and `refused to` don't, so any other word is taken to undo it. */
const KEEPING = [
  'dengan|secara|telah|sudah|juga|langsung|kembali|lagi|lalu|kemudian|tetap|pernah|sempat|berulang|kali|tegas|keras|terbuka|resmi|mentah-mentah',
  'has|have|had|is|are|was|were|been|also|again|later|since|flatly|firmly|strongly|categorically|repeatedly|publicly|officially|angrily|vehemently',
].join('|');

const DENIAL = new RegExp(`^(?:(?:${KEEPING})\\s+)*(?:${DENIALS})(?![\\p{L}\\p{N}])`, 'iu');

/** True for a cue that can be nothing but a denial: `membantah keras`, and not `tidak membantah`. */
export function isDenialCue(cue: string): boolean {
  return DENIAL.test(cue.trim());
}
