/** Text as it is written in logs, made up: frequent words often, and compounds without end, as Norwegian has them. */

const frequent =
  'og i er det som på en til av for at med har de ikke om et han seg var vi den fra kan ved så skal men hun blir dette også å når etter da hadde hva eller nå over bare mot ut må noe selv ville opp mer være noen min mye kunne sin denne alle andre får år inn ble vært før sier dag disse tid slik under to godt gikk går hjemme ute inne leker lekte barnet barnehagen skolen mor far foreldre voksen voksne hjelp trenger prøver fint bra litt mange sammen leken garderoben samling måltid morgenen ettermiddagen snakket sa spurte gråt lo hilste satt hørte viste fortalte ønsker avtalt neste møte uke uken tiltak mål språk vennskap gruppe liten trygg rolig urolig sliten glad lei sint redd søvn mat klær ansvarlig evaluering samtale helsesykepleier pedagog kontaktlærer rektor styrer ppt barnevernet fritid trening fotball tegning bok sang dans natur skog vann snø';
const beginnings =
  'barne skole lek språk møte hjemme garderobe sam mat søvn klasse gruppe hjelpe trygghets natur vennskaps sang helse foreldre vinter sommer fri ute inne morgen kvelds uke dag tids lese skrive tegne turn fot hånd båt gård fjell vann snø regn sol blåbær kjøkken løpe hoppe øve lære prøve føle ønske';
const ends =
  'plan dag tur rom time kort bok samling stund rutine arbeid gruppe kontakt avtale melding forståelse ferdighet glede tid sted bord pose sekk jakke sko støvel mester venn lag kamp kurs prøve rett plikt notat skjema samtale møte ansvar leder hjelper lærer pedagog vikar';
const endings = ['', 'en', 'et', 'er', 'ene', 'ens', 's'];

export type Random = () => number;

/** The same numbers in every run, so that two runs measure the same. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes notes of ten to seventy words; how often a word comes falls with its place, as in any language. */
export function createWriter(random: Random): () => string {
  const words = [
    ...frequent.split(' '),
    ...beginnings
      .split(' ')
      .flatMap((first) =>
        ends.split(' ').flatMap((last) => endings.map((ending) => first + last + ending)),
      ),
  ];
  const sums: number[] = [];
  for (const place of words.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (place + 3));
  const total = sums.at(-1) ?? 0;
  const word = (): string => {
    const wanted = random() * total;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
  return () => `${Array.from({ length: 10 + Math.floor(random() * 60) }, word).join(' ')}.`;
}
