import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Ændr områder',
  intro: 'Sammenlæg, del, giv ny kode eller nyt navn. Følgerne vises først; historien bliver og overskrives aldrig.',
  what: 'Ændringen',
  act: 'Hvad sker der',
  acts: {
    merge: 'Områder bliver til et nyt',
    absorb: 'Områder går ind i et bestående',
    split: 'Et område deles',
    recode: 'Et område får en ny kode',
    rename: 'Et område får et nyt navn',
  },
  actNotes: {
    merge: 'De ophører den dag; det, der stod under dem, står under det nye.',
    absorb: 'De ophører den dag; det, der optager dem, fortsætter.',
    split: 'Angiv hvilke dele, og hvor hvert område under det går hen.',
    recode: 'Området ophører den dag og fortsætter under sin nye kode, med sine pladser og grænser.',
    rename: 'Et navn har ingen dato: det nye står overalt, også i fortiden.',
  },
  on: 'Fra',
  onNote: 'Den første dag, det gælder.',
  areas: 'Områder',
  areasNote: 'Alle af én slags, som de er dagen før.',
  into: 'Går ind i',
  intoNote: 'Det beholder sin kode og sit navn.',
  area: 'Område',
  newArea: 'Det nye område',
  part: (number) => `Del ${number}`,
  addPart: 'Tilføj en del',
  removePart: (number) => `Fjern del ${number}`,
  staysItself: 'Området selv fortsætter som en af delene',
  below: 'Hvor områderne under det går hen',
  nothingBelow: 'Intet område står under det.',
  choosePart: 'vælg en del',
  stays: 'bliver, hvor det er',
  code: 'Kode',
  codeNote: 'Entydig, og aldrig brugt til andet.',
  officialCode: 'Officiel kode',
  officialCodeNote: 'Som staten gav den, hvis den gjorde.',
  nameIn: (language) => `Navn (${language})`,
  announcedOnly: 'Bebudet, ikke besluttet',
  announcedNote: 'Intet ophører; områderne siger, hvad der kommer.',
  announcementIn: (language) => `Bebudelse (${language})`,
  placeNeeded: 'Hvor resultatet står',
  placeNeededText: 'Områderne står her under forskellige: angiv, under hvilket resultatet står, og se efter igen.',
  showPreview: 'Vis følgerne',
  missing: 'Udfyld først det, der spørges om.',
  apply: 'Gennemfør ændringen',
  preview: {
    title: 'Følgerne',
    note: 'Prøvet og taget tilbage: intet er ændret endnu.',
    empty: 'Beskriv ændringen, og lad så følgerne vise sig.',
    ends: (count, day) => (count === 1 ? `Den ${day} ophører:` : `Den ${day} ophører ${count} områder:`),
    begins: (count, day) => (count === 1 ? `Den ${day} begynder:` : `Den ${day} begynder ${count} områder:`),
    expected: 'Ventet:',
    goOn: () => 'Fortsætter:',
    place: (area, parent, hierarchy) => `${area} står under ${parent} (${hierarchy}).`,
    moves: (count, into) =>
      count === 1 ? `1 område står derefter under ${into}:` : `${count} områder står derefter under ${into}:`,
    others: (count) => (count === 1 ? '1 til' : `${count} til`),
    outlines: (count) =>
      count === 1
        ? 'Omridset af området, der ophører, bliver for sin tid; det, der begynder, har intet, før et er indlæst.'
        : `Omridsene af ${count} områder, der ophører, bliver for deres tid; det, der begynder, har intet, før et er indlæst.`,
    nothingEnds: 'Intet ophører, og intet flytter.',
    bodies: (count) =>
      count === 1
        ? '1 organ har sit sæde der og fortsætter, til du siger, hvad der følger det:'
        : `${count} organer har deres sæde der og fortsætter, til du siger, hvad der følger dem:`,
    functions: (count) => (count === 1 ? '1 funktion' : `${count} funktioner`),
    rename:
      'Det nye navn står fra nu af overalt, hvor området nævnes, for hver dag. Organer, planer og udarbejdede dokumenter beholder deres eget navn. Skal navnet begynde på en dag, så giv en ny kode.',
  },
  ask: {
    title: 'Gennemfør denne ændring?',
    future: (day) => `Den virker fra den ${day}. Til den dag kan den trækkes tilbage på siden med territoriet.`,
    past: 'Den virker straks og bliver historie: den kan ikke fortrydes.',
    name: 'Navnet ændres straks overalt. Det kan ændres igen.',
  },
  result: {
    title: 'Ændringen er gennemført',
    note: (day) => `Fra den ${day}.`,
    left: (count) =>
      count === 1
        ? '1 organ har stadig sit sæde i et område, der ophører:'
        : `${count} organer har stadig deres sæde i områder, der ophører:`,
    describeConsequences: 'Sig, hvad der følger det',
    recorded: 'sagt',
    addFirst: 'Overtager et nyt organ, så tilføj det først, og nævn det som efterfølger.',
    addBody: 'Tilføj det nye organ',
    again: 'En ændring til',
    territory: 'Til territoriet',
  },
  withdraw: {
    act: 'Træk tilbage',
    title: 'Træk denne ændring tilbage?',
    text: 'Det, der skulle ophøre, fortsætter; det, der skulle flytte, bliver; og det, der skulle begynde, fjernes.',
    done: 'Ændringen er trukket tilbage.',
  },
  refusals: {
    NOT_VALID_ON: 'Et af områderne findes ikke dagen før, eller ophører netop den dag.',
    KINDS_DIFFER: 'Områderne er af forskellig slags.',
    CHILDREN_LEFT: (left) =>
      left.ids.length === 1
        ? '1 område under det går ingen steder hen: vælg dets del.'
        : `${left.ids.length} områder under det går ingen steder hen: vælg deres del.`,
    UNKNOWN_REFERENCE: 'Et af områderne findes ikke mere.',
    ALREADY_STARTED: 'Dagen er kommet: historie fortrydes ikke.',
    COMES_WITH_PACK: 'Landets pakke siger det. Beslut noget andet, eller vent på en pakke, der ikke siger det mere.',
    IN_USE:
      'Noget står allerede på området, der skulle begynde: et organ, en plan, et omrids, et tal eller en anden ændring.',
  },
}
