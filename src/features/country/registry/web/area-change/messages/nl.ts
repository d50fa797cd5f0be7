import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Gebieden wijzigen',
  intro:
    'Gebieden samenvoegen, splitsen, een nieuwe code of een nieuwe naam geven. Eerst ziet u wat eruit volgt; de geschiedenis blijft en wordt nooit overschreven.',
  what: 'De wijziging',
  act: 'Wat gebeurt er',
  acts: {
    merge: 'Gebieden worden een nieuw gebied',
    absorb: 'Gebieden gaan op in een bestaand gebied',
    split: 'Een gebied valt uiteen in delen',
    recode: 'Een gebied krijgt een nieuwe code',
    rename: 'Een gebied krijgt een nieuwe naam',
  },
  actNotes: {
    merge: 'Ze eindigen op die dag; wat eronder stond, staat onder het nieuwe.',
    absorb: 'Ze eindigen op die dag; het gebied dat ze opneemt, gaat door.',
    split: 'Zeg in welke delen, en welk gebied eronder waarheen gaat.',
    recode: 'Het gebied eindigt op die dag en gaat door onder zijn nieuwe code, met zijn plaatsen en grenzen.',
    rename: 'Een naam heeft geen datum: de nieuwe staat overal, ook in het verleden.',
  },
  on: 'Vanaf',
  onNote: 'De eerste dag waarop het geldt.',
  areas: 'Gebieden',
  areasNote: 'Alle van één soort, zoals ze de dag ervoor bestaan.',
  into: 'Gaan op in',
  intoNote: 'Het houdt zijn code en zijn naam.',
  area: 'Gebied',
  newArea: 'Het nieuwe gebied',
  part: (number) => `Deel ${number}`,
  addPart: 'Een deel toevoegen',
  removePart: (number) => `Deel ${number} wegnemen`,
  staysItself: 'Het gebied zelf gaat door als een van de delen',
  below: 'Waarheen de gebieden eronder gaan',
  nothingBelow: 'Er staat geen gebied onder.',
  choosePart: 'kies een deel',
  stays: 'blijft waar het is',
  code: 'Code',
  codeNote: 'Uniek, en nooit voor iets anders gebruikt.',
  officialCode: 'Officiële code',
  officialCodeNote: 'Zoals de staat ze gaf, als dat zo is.',
  nameIn: (language) => `Naam (${language})`,
  announcedOnly: 'Aangekondigd, niet beslist',
  announcedNote: 'Er eindigt niets; de gebieden zeggen wat er komt.',
  announcementIn: (language) => `Aankondiging (${language})`,
  placeNeeded: 'Waar het resultaat staat',
  placeNeededText: 'De gebieden staan hier onder verschillende: zeg onder welk het resultaat staat en kijk opnieuw.',
  showPreview: 'Toon wat eruit volgt',
  missing: 'Vul eerst in wat gevraagd is.',
  apply: 'De wijziging doorvoeren',
  preview: {
    title: 'Wat eruit volgt',
    note: 'Geprobeerd en teruggenomen: er is nog niets gewijzigd.',
    empty: 'Beschrijf de wijziging en laat dan tonen wat eruit volgt.',
    ends: (count, day) => (count === 1 ? `Op ${day} eindigt:` : `Op ${day} eindigen ${count} gebieden:`),
    begins: (count, day) => (count === 1 ? `Op ${day} begint:` : `Op ${day} beginnen ${count} gebieden:`),
    expected: 'Verwacht:',
    goOn: (count) => (count === 1 ? 'Gaat door:' : 'Gaan door:'),
    place: (area, parent, hierarchy) => `${area} staat onder ${parent} (${hierarchy}).`,
    moves: (count, into) =>
      count === 1 ? `1 gebied staat vanaf dan onder ${into}:` : `${count} gebieden staan vanaf dan onder ${into}:`,
    others: (count) => `nog ${count}`,
    outlines: (count) =>
      count === 1
        ? 'De grens van het gebied dat eindigt, blijft voor zijn tijd; wat begint, heeft er geen tot ze ingevoerd is.'
        : `De grenzen van ${count} gebieden die eindigen, blijven voor hun tijd; wat begint, heeft er geen tot ze ingevoerd is.`,
    nothingEnds: 'Er eindigt niets en er verhuist niets.',
    bodies: (count) =>
      count === 1
        ? '1 orgaan heeft er zijn zetel en gaat door tot u zegt wat erop volgt:'
        : `${count} organen hebben er hun zetel en gaan door tot u zegt wat erop volgt:`,
    functions: (count) => (count === 1 ? '1 functie' : `${count} functies`),
    rename:
      'De nieuwe naam staat vanaf nu overal waar het gebied genoemd wordt, voor elke dag. Organen, plannen en gemaakte documenten houden hun eigen naam. Moet de naam op een dag beginnen, geef dan een nieuwe code.',
  },
  ask: {
    title: 'Deze wijziging doorvoeren?',
    future: (day) => `Ze gaat in op ${day}. Tot die dag kan ze ingetrokken worden op de pagina van het grondgebied.`,
    past: 'Ze gaat meteen in en wordt geschiedenis: ze kan niet ongedaan gemaakt worden.',
    name: 'De naam verandert meteen overal. Hij kan opnieuw gewijzigd worden.',
  },
  result: {
    title: 'De wijziging is doorgevoerd',
    note: (day) => `Vanaf ${day}.`,
    left: (count) =>
      count === 1
        ? '1 orgaan heeft zijn zetel nog in een gebied dat eindigt:'
        : `${count} organen hebben hun zetel nog in gebieden die eindigen:`,
    describeConsequences: 'Zeggen wat erop volgt',
    recorded: 'gezegd',
    addFirst: 'Neemt een nieuw orgaan over, voeg het dan eerst toe en noem het als opvolger.',
    addBody: 'Het nieuwe orgaan toevoegen',
    again: 'Nog een wijziging',
    territory: 'Naar het grondgebied',
  },
  withdraw: {
    act: 'Intrekken',
    title: 'Deze wijziging intrekken?',
    text: 'Wat zou eindigen, gaat door; wat zou verhuizen, blijft; en wat zou beginnen, wordt verwijderd.',
    done: 'De wijziging is ingetrokken.',
  },
  refusals: {
    NOT_VALID_ON: 'Een van de gebieden bestaat de dag ervoor niet, of eindigt net die dag.',
    KINDS_DIFFER: 'De gebieden zijn van verschillende soort.',
    CHILDREN_LEFT: (left) =>
      left.ids.length === 1
        ? '1 gebied eronder gaat nergens heen: kies zijn deel.'
        : `${left.ids.length} gebieden eronder gaan nergens heen: kies hun deel.`,
    UNKNOWN_REFERENCE: 'Een van de gebieden bestaat niet meer.',
    ALREADY_STARTED: 'De dag is gekomen: geschiedenis wordt niet ongedaan gemaakt.',
    COMES_WITH_PACK: 'Het pakket van het land zegt het. Beslis anders, of wacht op een pakket dat het niet meer zegt.',
    IN_USE:
      'Op het gebied dat zou beginnen, steunt al iets: een orgaan, een plan, een grens, een cijfer of een andere wijziging.',
  },
}
