import { da as actions } from '#shared/action-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  files: {
    organisations: 'organisationer',
    functions: 'funktioner',
    areas: 'omraader',
    foreignAreas: 'omraader-i-andre-lande',
    competences: 'kompetencer',
    phenomena: 'faenomener',
  },
  lists: {
    organisations: labels.organisations,
    functions: labels.functions,
    areas: labels.areas,
    foreignAreas: 'Områder i andre lande',
    competences: labels.competences,
    phenomena: headings.phenomena,
  },
  guideSheet: 'Sådan udfylder du',
  guide: [
    'Hver række er ét punkt på listen. Koden identificerer punktet og må ikke ændres. En række med en ny kode opretter et nyt punkt.',
    'Du kan sortere, filtrere og flytte rækker. Kolonner og celler, som du ikke ændrer, beholder deres værdi.',
    'Intet slettes. Hvis du fjerner en række, vælger du ved importen, om punktet slutter på projektmappens ikrafttrædelsesdato.',
    'Skriv datoer som 31/12/2026. »Til« er den første dag, hvor et punkt ikke længere gælder.',
    'Adskil flere værdier i én celle med semikolon (;).',
    'Importér projektmappen på samme side. Alle ændringer vises, før de gennemføres.',
  ],
  guides: {
    organisations: [
      'Område og »Del af«: Angiv en kode eller et fuldt navn. Efterfølgere: Angiv koderne for de organisationer, der overtager en organisations forpligtelser, når den ophører.',
    ],
    functions: [
      'Indehaver og stedfortræder: Angiv en person, der er registreret her, som navn eller som Navn <e-mailadresse>. En ny person begynder på projektmappens ikrafttrædelsesdato, og den hidtidige fratræder samme dag.',
    ],
    areas: [
      'Ligger i: Angiv områdekoder, hver med sin periode, hvis den ikke er ubegrænset: Z-NOORD 2019-01-01/2025-01-01. Skriv en åben slutning som to punktummer (..).',
      'Indbyggere: 2025=11376; 2026=11402. Sammenlægninger, delinger og nye koder registreres på siden for territoriet.',
    ],
    foreignAreas: [
      'Land: ISO-koden (NL). Kode: områdets kode i dets land. Begge tilsammen identificerer området.',
      'Del af: koden for det overordnede område i samme land. Lad feltet være tomt for områder direkte under landet.',
    ],
    competences: [
      'En ændret kompetence overskrives ikke. Dens række slutter på projektmappens ikrafttrædelsesdato, og en ny række begynder. Tidligere planer beholder den tabel, der gjaldt dengang.',
    ],
    phenomena: [
      'Liste: Angiv koden eller navnet på en liste. Lister oprettes, og punkter på to lister forbindes på siden for fænomener. Et punkt skifter aldrig liste: En ny betydning kræver et nyt punkt.',
    ],
  },
  yes: statuses.yes,
  no: statuses.no,
  exclusive: 'eksklusiv',
  shared: 'delt',
  heads: {
    list: headings.list,
    code: labels.code,
    kind: labels.kind,
    level: 'Niveau',
    name: labels.name,
    use: 'Nuværende anvendelse på sikkerhedsområdet',
    area: labels.area,
    parent: headings.partOf,
    validFrom: headings.since,
    validTo: 'Til',
    successors: 'Efterfølgere',
    organisation: labels.organisation,
    holder: 'Indehaver',
    deputy: 'Stedfortræder',
    officialCode: labels.officialCode,
    languages: 'Sprog',
    outsideTree: 'Uden for inddelingen',
    country: 'Land',
    borders: 'Grænser til',
    cell: 'Placering på sekskantkortet',
    population: 'Indbyggere',
    liesIn: 'Ligger i',
    topic: 'Emne',
    exclusivity: 'Eksklusivitet',
    basis: headings.legalBasis,
    bearers: 'Udøves af',
  },
  issues: {
    FORMAT_NEWER: 'Projektmappen er oprettet med en nyere version af Integral. Hent den igen her.',
    OTHER_LIST: 'Projektmappen indeholder en anden liste. Importér den på siden for den liste.',
    COLUMN_UNKNOWN:
      'Kolonneoverskriften er ukendt. Ret den, eller giv din egen kolonne et navn, der ikke ligner et eksisterende.',
    VALUE_MISSING: 'Værdien er påkrævet i hver række. Udfyld den.',
    NAME_MISSING: 'Et navn på mindst ét sprog er påkrævet. Udfyld det.',
    CODE_MALFORMED:
      'En kode består af små bogstaver, cifre og understreger og begynder med et bogstav: leder_af_tjeneste. Ret koden.',
    REFERENCE_UNKNOWN: 'Intet punkt eller mere end ét punkt har dette navn. Angiv koden.',
    NOT_CHANGEABLE: 'Værdien kan ikke længere ændres. Gendan den viste værdi.',
    CODE_TAKEN: 'Et andet område har denne kode. Brug områdets kode i dets land.',
    OWN_COUNTRY: 'Det er landet selv. Importér dets områder med listen over områder.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    CYCLE: 'Et punkt kan ikke være en del af sig selv. Vælg et andet punkt.',
    PARENTS_OVERLAP:
      'Området ville have to pladser i én inddeling på samme tid. Afslut den ene, før den anden begynder.',
    PLACES_MALFORMED:
      'Angiv koder adskilt af semikolon, hver med sin periode, hvor det er nødvendigt: KODE 2019-01-01/2025-01-01.',
    LANGUAGE_UNKNOWN: 'Angiv sprogkoder: nl; fr; de.',
    COUNTRY_MALFORMED: 'Angiv landekoder: NL; DE.',
    POPULATION_MALFORMED: 'Angiv år med antal indbyggere: 2025=11376; 2026=11402.',
    CELL_MALFORMED: 'Angiv to hele tal: 3/-2.',
    SUCCESSORS_WITHOUT_END:
      'Efterfølgere kræver den dato, hvor organisationen ophører. Udfyld »Til«, eller tøm cellen.',
    PERSON_UNKNOWN:
      'Ingen person med dette navn er registreret. Invitér eller tilføj først personen, eller angiv Navn <e-mailadresse>.',
    PERSON_AMBIGUOUS:
      'Flere personer har dette navn. Angiv Navn <e-mailadresse>. En person uden e-mailadresse udpeges på organisationens side.',
    FUNCTION_OCCUPIED:
      'Den viste person har funktionen i den periode. Afslut først udpegningen på organisationens side.',
    FUNCTION_IS_SEAT:
      'Loven giver denne funktion en plads i godkendelsesprocedurer. Den ophører derfor ikke før organisationen. Afslut i stedet indehaverens udpegning: Funktionen er så ubesat. Eller afslut organisationen, og angiv efterfølgeren.',
    SEAT_IN_USE:
      'En plan, der er til beslutning, godkendt eller i kraft, finder organisationerne i sin procedure ud fra deres type, område og første dag og ud fra områdernes placering. Disse bevares. Afslut en organisation, og angiv efterfølgeren, eller ændr et områdes placering fra en senere dag.',
    CHANGED_BEFORE_START:
      'Den nuværende værdi begynder på den viste dato. Vælg en senere ikrafttrædelsesdato for projektmappen.',
    ALREADY_IN_TABLE: 'Emnet har en række på dette niveau indtil den viste dato. Lad denne række begynde på den dato.',
  },
  outcomes: {
    conflict: 'ændret her og på listen',
    ends: 'slutter',
    changed: outcomes.changed,
    new: outcomes.new,
    unknown: 'ikke længere på listen',
  },
  page: {
    open: actions.exportOrImport,
    title: 'Lister som projektmapper',
    intro:
      'Eksportér en liste som projektmappe, redigér den med dine kolleger, og importér den igen. Du ser alle ændringer, før de gennemføres.',
    which: 'Lister',
    exportTitle: headings.export,
    exportHints: {
      organisations: 'Alle nuværende organisationer med niveau, område og den organisation, de er en del af.',
      functions: 'Alle nuværende funktioner med deres organisation. Brugere, der er logget ind, ser også indehaverne.',
      areas: 'Alle områder med deres placering og historik.',
      foreignAreas: 'De områder i andre lande, der er importeret, eller som landepakken nævner.',
      competences: 'Den nuværende kompetencetabel med retsgrundlaget for hver kompetence.',
      phenomena: 'Alle fænomener på alle lister med deres plads på listen.',
    },
    downloadWorkbook: actions.downloadWorkbook,
    downloadEmpty: 'Hent en tom projektmappe',
    importTitle: headings.import,
    importHint:
      'Projektmappen, eller en tabel (CSV) med de samme overskrifter, importeres i sin helhed eller slet ikke. Ændringer, som andre har foretaget i mellemtiden, bevares eller vises ved siden af dine, så du kan vælge. Intet slettes; markér de punkter, der skal slutte.',
    readOnly: 'Du kan eksportere listen, men du har ikke tilladelse til at importere den.',
    item: headings.item,
    outcome: headings.result,
    change: headings.changes,
    previousValue: (was: string) => `tidligere: ${was}`,
    emptyValue: '(tom)',
    effectiveDate: 'Gælder fra',
    effectiveDateHint: 'Gælder for personer, kompetencer og fjernede rækker. Andre oplysninger har deres egne datoer.',
    allConflicts: 'Punkter ændret begge steder',
    choosePerRow: 'vælg for hver række',
    keepCurrent: 'Behold den nuværende værdi',
    replace: 'Brug værdien fra projektmappen',
    choose: 'Vælg',
    settle: (name: string) => `Værdi for »${name}«`,
    endItem: (name: string) => `Afslut ${name}`,
    endAll: (count: number) =>
      plural('da', count, 'Afslut det fjernede punkt', `Afslut alle ${count} fjernede punkter`),
    apply: (count: number) => plural('da', count, 'Importér 1 række', `Importér ${count} rækker`),
    undecided: (count: number) => plural('da', count, '1 række kræver dit valg.', `${count} rækker kræver dit valg.`),
    noSelection: 'Intet er valgt. Markér de punkter, der skal slutte.',
    reasonFirst: 'Angiv en begrundelse.',
    rowLimit: (shown: number, all: number) => `De første ${shown} af ${all} rækker vises. Alle rækker importeres.`,
    unchanged: (count: number) => plural('da', count, '1 række er uændret.', `${count} rækker er uændrede.`),
    importedCount: (count: number) => plural('da', count, '1 række er importeret', `${count} rækker er importeret`),
    listChanged: 'Projektmappen blev ikke importeret, fordi listen er ændret. Kontrollér ændringerne igen.',
  },
}
