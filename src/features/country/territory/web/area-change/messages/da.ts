import { da as registryPage } from '#features/country/registry/web/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: registryPage.changeAreas,
  intro:
    'Sammenlæg, del, omkod eller omdøb områder. Kontrollér følgerne, før du gennemfører ændringen. Tidligere oplysninger bevares.',
  change: headings.change,
  act: 'Ændringstype',
  acts: {
    merge: 'Sammenlæg områder til et nyt område',
    absorb: 'Indlem områder i et eksisterende område',
    split: 'Del et område',
    recode: 'Tildel en ny kode',
    rename: 'Omdøb et område',
  },
  actHints: {
    merge: 'Områderne ophører på den dato. De områder, de omfatter, overgår til det nye område.',
    absorb: 'Områderne ophører på den dato. Det område, de indlemmes i, fortsætter.',
    split: 'Angiv delene, og vælg del for hvert område, det omfatter.',
    recode: 'Området ophører på den dato og fortsætter under den nye kode med samme placering og grænser.',
    rename: 'Et navn har ingen startdato. Det nye navn vises overalt, også for tidligere datoer.',
  },
  startDate: headings.startingFrom,
  startDateHint: 'Den første dag, ændringen gælder.',
  areas: labels.areas,
  areasHint: 'Alle af samme type, som de findes dagen før.',
  targetArea: 'Indlemmes i',
  targetAreaHint: 'Området beholder sin kode og sit navn.',
  area: labels.area,
  newArea: 'Nyt område',
  part: (number) => `Del ${number}`,
  addPart: 'Tilføj del',
  removePart: (number) => `Fjern del ${number}`,
  areaContinues: 'Området selv fortsætter som en af delene',
  containedAreas: 'Områder i dette område',
  noContainedAreas: registryPage.noContainedAreas,
  choosePart: 'vælg en del',
  stays: 'flyttes ikke',
  code: labels.code,
  codeHint: 'Entydig og aldrig brugt til et andet område.',
  officialCode: labels.officialCode,
  officialCodeHint: 'Kode tildelt af myndighederne, hvis der er en.',
  nameIn: phrases.nameIn,
  announcedOnly: registryPage.announcedNotDecided,
  announcedHint: 'Intet område ophører. Varslet vises ved områderne.',
  announcementIn: (language) => `Varsel (${language})`,
  placeNeeded: 'Resultatets placering',
  placeNeededText:
    'Områderne hører til forskellige områder i denne inddeling. Vælg, hvor resultatet hører til, og vis følgerne igen.',
  showPreview: 'Vis følgerne',
  missing: 'Udfyld først alle obligatoriske felter.',
  apply: 'Gennemfør ændringen',
  preview: {
    title: headings.consequences,
    hint: 'Dette er en forhåndsvisning. Intet er ændret endnu.',
    empty: 'Beskriv ændringen, og vælg »Vis følgerne«.',
    ends: (count, day) => plural('da', count, `Området ophører den ${day}:`, `${count} områder ophører den ${day}:`),
    begins: (count, day) =>
      plural('da', count, `Området begynder den ${day}:`, `${count} områder begynder den ${day}:`),
    expected: 'Forventet:',
    continues: (count) => plural('da', count, 'Området fortsætter:', 'Områderne fortsætter:'),
    place: (area, parent, hierarchy) => `${area} hører til ${parent} (${hierarchy}).`,
    moves: (count, into) =>
      plural('da', count, `1 område hører derefter til ${into}:`, `${count} områder hører derefter til ${into}:`),
    others: (count) => `og ${count} til`,
    outlines: (count) =>
      plural(
        'da',
        count,
        'Omridset af det område, der ophører, bevares for dets periode. Det nye område har intet omrids, før du importerer et.',
        `Omridsene af de ${count} områder, der ophører, bevares for deres periode. Det nye område har intet omrids, før du importerer et.`,
      ),
    noAreaChanges: 'Intet område ophører eller flyttes.',
    bodies: (count) =>
      plural(
        'da',
        count,
        '1 organisation er hjemmehørende der. Den fortsætter, indtil du vælger dens efterfølger:',
        `${count} organisationer er hjemmehørende der. De fortsætter, indtil du vælger deres efterfølgere:`,
      ),
    functions: (count) => plural('da', count, '1 funktion', `${count} funktioner`),
    rename:
      'Det nye navn vises overalt og for alle datoer. Organisationer, planer og eksisterende dokumenter beholder deres eget navn. Skal navnet først gælde fra en bestemt dato, så tildel en ny kode.',
  },
  confirmation: {
    title: 'Gennemfør denne ændring?',
    future: (day) =>
      `Ændringen træder i kraft den ${day}. Indtil da kan du trække den tilbage på siden for territoriet.`,
    past: 'Ændringen træder i kraft straks. Den kan ikke fortrydes.',
    name: 'Navnet ændres straks overalt. Du kan ændre det igen.',
  },
  result: {
    title: 'Ændring gennemført',
    effectiveFrom: (day) => `Fra den ${day}.`,
    left: (count) =>
      plural(
        'da',
        count,
        '1 organisation er hjemmehørende i et område, der ophører:',
        `${count} organisationer er hjemmehørende i områder, der ophører:`,
      ),
    describeConsequences: 'Vælg efterfølgere',
    recorded: statuses.recorded,
    addFirst: 'Hvis en ny organisation overtager, så tilføj den først, og vælg den derefter som efterfølger.',
    addBody: 'Tilføj ny organisation',
    makeAnotherChange: 'Foretag endnu en ændring',
    territory: 'Gå til territoriet',
  },
  withdraw: {
    act: actions.withdraw,
    title: 'Træk denne ændring tilbage?',
    text: 'Områder, der skulle ophøre, fortsætter, områder, der skulle flyttes, bliver på deres plads, og områder, der skulle begynde, fjernes.',
    done: 'Ændring trukket tilbage',
  },
  errors: {
    NOT_VALID_ON_DATE:
      'Et af områderne findes ikke dagen før eller ophører den dag. Vælg en anden dato eller et andet område.',
    KINDS_DIFFER: 'Områderne er af forskellig type. Vælg områder af samme type.',
    AREAS_NOT_ASSIGNED: (left) =>
      plural(
        'da',
        left.ids.length,
        '1 område er endnu ikke knyttet til en del. Vælg delen.',
        `${left.ids.length} områder er endnu ikke knyttet til en del. Vælg deres del.`,
      ),
    UNKNOWN_REFERENCE: 'Et af områderne findes ikke længere. Genindlæs siden.',
    ALREADY_STARTED: 'Ændringen er allerede trådt i kraft og kan ikke længere trækkes tilbage.',
    CHANGE_OWNED_BY_PACK:
      'Ændringen er en del af landepakken og kan ikke trækkes tilbage her. Foretag en anden ændring, eller vent på en ny version af pakken.',
    IN_USE:
      'Det nye område bruges allerede af en organisation, en plan, et omrids, et tal eller en anden ændring. Fjern først den henvisning.',
  },
}
