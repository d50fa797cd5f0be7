import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

const documentIssueCodes = {
  EMPTY: 'Het bestand is leeg. Kies een ander.',
  TOO_LARGE: 'Het bestand is groter dan 50 MB. Haal er afbeeldingen uit, of breng het in twee delen in.',
  PDF: 'Dit is een pdf: koppen en lijsten zijn daarin verdwenen. Breng het Word-document in waarvan ze gemaakt is.',
  OPEN_DOCUMENT: 'Dit is een OpenDocument-tekst. Open ze en bewaar ze als Word-document (.docx).',
  OLD_WORD_FORMAT:
    'Dit is een document van een ouder Word (.doc) of RTF. Open het en bewaar het als Word-document (.docx).',
  NOT_WORD: 'Dit is geen Word-document (.docx).',
  ENCRYPTED: 'Het document vraagt een wachtwoord. Bewaar het zonder.',
  MACROS: 'Het document bevat macro’s. Bewaar het als Word-document zonder macro’s (.docx).',
  DAMAGED: 'Het bestand is beschadigd of onvolledig. Open het in Word, bewaar het opnieuw en breng dat in.',
  UNPACKS_TOO_LARGE:
    'Uitgepakt is het bestand groter dan welk plan ook. Haal er afbeeldingen en ingesloten bestanden uit.',
  TOO_DEEP: 'Er staan tabellen in tabellen, dieper dan gelezen kan worden. Haal er enkele uit elkaar.',
  TOO_LONG: 'Het document is langer dan 20.000 alinea’s. Breng het in delen in.',
  NO_TEXT: 'Er staat geen tekst in: misschien bevat het enkel afbeeldingen van bladzijden.',
}

export const nl: SameKeys<typeof en> = {
  from: (file, paragraph) => `Uit ${file ?? 'een geplakte tekst'}, alinea ${paragraph}`,
  placed: (placed, all) => `${placed} van ${all} alinea’s geplaatst`,
  notPlaced: 'Niet geplaatst',
  paragraph: (number) => `alinea ${number}`,
  sensitive:
    'Het document bevat wat nooit bewaard mag worden: rijksregisternummers, nummerplaten, bankrekeningen of classificatiemarkeringen.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'inhoudsopgave',
    caption: 'bijschrift van een figuur of tabel',
    page_edge: 'kop- of voettekst van elke bladzijde',
    document_title: 'titel van het document',
    before_first_heading: 'staat voor de eerste kop',
    names_a_section: 'noemt een afdeling van het plan',
    names_a_kind: 'noemt een soort; wat volgt, zijn de elementen ervan',
    heading_without_text: 'kop waaronder niets eigens staat',
    head_of_table: 'kop van een tabel',
  },
  grounds: {
    words: 'de eigen woorden zeggen de soort',
    group: 'de kop erboven zegt de soort',
    table: 'de kop van de tabel zegt de soort',
    number: 'het nummer zegt de soort, tussen andere waarvan de woorden ze zeggen',
    heading: 'een kop die geen soort zegt',
    planner: 'met de hand gemaakt',
  },
  fields: {
    accountable: 'eindverantwoordelijke functie',
    partners: 'partner',
    deadline: 'termijn',
    budget: 'budget',
    area: 'gebied',
    phenomenon: 'fenomeen',
    indicator: 'indicator',
  },
  leftOut: {
    insertions: (count) =>
      count === 1 ? '1 bijgehouden invoeging overgenomen' : `${count} bijgehouden invoegingen overgenomen`,
    deletions: (count) =>
      count === 1 ? '1 bijgehouden verwijdering weggelaten' : `${count} bijgehouden verwijderingen weggelaten`,
    hidden: (count) =>
      count === 1 ? '1 stuk verborgen tekst weggelaten' : `${count} stukken verborgen tekst weggelaten`,
    comments: (count) => (count === 1 ? '1 opmerking weggelaten' : `${count} opmerkingen weggelaten`),
  },
  job: {
    name: 'Een oud plan',
    steps: { reading: 'Lezen wat is ingebracht', proposing: 'Het document doorlopen', storing: 'Het voorstel bewaren' },
    failures: {
      NOT_FOUND: 'Het document of het plan is er niet meer.',
      TIMED_OUT: 'Het lezen duurde langer dan bij welk plan ook en is gestopt. Breng het in delen in.',
    },
  },
  refusals: {
    DOCUMENT_NOT_READ: ({ reason }) => documentIssueCodes[reason],
    TIMED_OUT: 'Het lezen duurde langer dan bij welk plan ook en is gestopt. Breng het in delen in.',
    PLAN_IS_FULL: ({ maxCount }) => `Bij dit plan staan al ${maxCount} documenten. Leg weg waarmee u klaar bent.`,
    INTAKE_CHANGED_CONCURRENTLY:
      'Iemand anders werkte ondertussen aan dit voorstel. Laad het opnieuw; van die ander is niets overschreven.',
    OUTLINE_DIFFERS: 'Het voorstel past niet meer bij zijn document en is daarom niet bewaard. Laad het opnieuw.',
    NO_ACCEPTED_ELEMENTS: 'Er is niets aanvaard dat nog niet in het plan staat.',
    PLAN_NOT_EDITABLE: 'Dit plan kunt u niet bewerken: het is beëindigd, of het is van een ander orgaan.',
  },
}
