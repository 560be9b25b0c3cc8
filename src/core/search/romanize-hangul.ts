const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const FIRST = 0xac00;
const COUNT = 11172;

/** Spellings of family names that the rules would not give; the first is the usual one. */
const SURNAMES: Record<string, string> = Object.fromEntries(
  (
    '김kim,gim 이lee,yi,ri,rhee 박park,pak,bak 최choi,choe 정jung,jeong,chung,chong 강kang,gang 조cho,jo 윤yoon,yun 장jang,chang ' +
    '임lim,im 한han 오oh,o 서seo,suh 신shin,sin 권kwon,gwon 황hwang 안ahn,an 송song 류ryu,yoo 유yoo,yu 홍hong 전jeon,chun 고ko,go ' +
    '문moon,mun 양yang 손son,sohn 배bae,pae 백baek,paik 허heo,hur,huh 남nam 심shim,sim 노noh,roh 하ha 곽kwak 성sung,seong 차cha ' +
    '주joo,ju,chu 우woo,u 구koo,gu 나na,ra 진jin,chin 지ji,chi 엄eom,um 원won 천cheon,chun 방bang,pang 공kong,gong 현hyun,hyeon ' +
    '함ham 변byun,byeon 염yeom 추choo,chu 석seok,suk 선sun,seon 설seol 마ma 길gil,kil 연yeon 위wi 표pyo 명myung 기ki 반ban,pan ' +
    '리ri,lee 림rim,lim 렴ryom 민min 도do 채chae 맹maeng 태tae 라ra'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);

/** True if the word is made of Hangul syllables alone. */
export function isHangul(word: string): boolean {
  return /^[가-힣]+$/.test(word);
}

/**
 * A word in Hangul as Latin words, each with the spellings it has, the usual one first. Revised Romanization by rule; a name of a
 * person comes apart into its syllables, with the spellings that are common for its family name, and of McCune–Reischauer.
 */
export function romanizeHangul(word: string): string[][] {
  const syllables = Array.from(word);
  const surname = SURNAMES[word.charAt(0)];
  if (surname === undefined || syllables.length < 2 || syllables.length > 4) {
    return [[syllables.map((syllable) => romanize(syllable)).join('')]];
  }
  return [surname.split(','), ...syllables.slice(1).map(spellings)];
}

function spellings(syllable: string): string[] {
  const revised = romanize(syllable);
  const vowel = revised.replace('eo', 'u');
  const hard = revised.replace(/^([gdbj])(?!\1)/, (letter) => HARD[letter] ?? letter);
  return [...new Set([revised, vowel, hard])];
}

const HARD: Record<string, string> = { g: 'k', d: 't', b: 'p', j: 'ch' };

function romanize(syllable: string): string {
  const index = syllable.charCodeAt(0) - FIRST;
  if (index < 0 || index >= COUNT) return syllable;
  const initial = INITIALS[Math.floor(index / 588)] ?? '';
  const vowel = VOWELS[Math.floor((index % 588) / 28)] ?? '';
  return initial + vowel + (FINALS[index % 28] ?? '');
}
