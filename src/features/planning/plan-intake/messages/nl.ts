import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const documentIssueCodes = {
  EMPTY: errors.fileEmpty,
  TOO_LARGE: 'Het bestand is groter dan 50 MB. Verwijder afbeeldingen of importeer het document in twee delen.',
  PDF: 'Een pdf kan niet worden geïmporteerd, omdat de koppen en lijsten niet herkend worden. Importeer het Word-document waarvan de pdf is gemaakt.',
  OPEN_DOCUMENT: 'Dit is een OpenDocument-tekst. Open het bestand en sla het op als Word-document (.docx).',
  OLD_WORD_FORMAT:
    'Dit is een ouder Word-document (.doc) of een RTF-document. Open het bestand en sla het op als Word-document (.docx).',
  NOT_WORD: 'Dit is geen Word-document (.docx). Kies een ander bestand.',
  ENCRYPTED: 'Het document is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.',
  MACROS: 'Het document bevat macro’s. Sla het op als Word-document zonder macro’s (.docx).',
  DAMAGED:
    'Het bestand is beschadigd of onvolledig. Open het in Word, sla het opnieuw op en importeer het nieuwe bestand.',
  UNPACKS_TOO_LARGE: 'Het uitgepakte bestand is te groot. Verwijder afbeeldingen en ingesloten bestanden.',
  TOO_DEEP: 'Het document bevat te veel tabellen in tabellen. Vereenvoudig deze tabellen.',
  TOO_LONG: 'Het document telt meer dan 20.000 alinea’s. Importeer het in delen.',
  NO_TEXT: 'Het document bevat geen tekst. Mogelijk bestaat het alleen uit gescande pagina’s.',
}

const timedOut = 'Het document is niet geïmporteerd. Het lezen duurde te lang. Importeer het in delen.'

export const nl: SameKeys<typeof en> = {
  historyReason: (file, paragraph) => `Uit ${file ?? 'een geplakte tekst'}, alinea ${paragraph}`,
  placed: (placed, all) => `Alinea’s geplaatst: ${placed} van ${all}`,
  notPlaced: 'Niet geplaatst',
  paragraph: (number) => `alinea ${number}`,
  sensitive:
    'Het document bevat gegevens die niet mogen worden opgeslagen: nationale nummers, nummerplaten, rekeningnummers of classificatiemarkeringen.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'inhoudsopgave',
    caption: 'bijschrift van een figuur of tabel',
    page_edge: 'koptekst of voettekst',
    document_title: 'titel van het document',
    before_first_heading: 'tekst vóór de eerste kop',
    names_a_section: 'kop met de naam van een afdeling van het plan',
    names_a_kind: 'kop met de soort van de elementen eronder',
    heading_without_text: 'kop zonder eigen tekst',
    head_of_table: 'koprij van een tabel',
  },
  grounds: {
    words: 'soort herkend aan de tekst',
    group: 'soort herkend aan de kop erboven',
    table: 'soort herkend aan de kop van de tabel',
    number: 'soort herkend aan het nummer, in vergelijking met gelijksoortige elementen',
    heading: 'kop zonder herkende soort',
    planner: 'handmatig toegevoegd',
  },
  fields: {
    accountable: changesTexts.fields.accountableFunctionId,
    partners: 'partner',
    deadline: 'termijn',
    budget: kinds.budget,
    area: changesTexts.fields.area,
    phenomenon: changesTexts.fields.phenomenonId,
    indicator: kinds.indicator,
  },
  leftOut: {
    insertions: (count) =>
      plural('nl', count, '1 bijgehouden invoeging overgenomen', `${count} bijgehouden invoegingen overgenomen`),
    deletions: (count) =>
      plural('nl', count, '1 bijgehouden verwijdering weggelaten', `${count} bijgehouden verwijderingen weggelaten`),
    hidden: (count) =>
      plural('nl', count, '1 stuk verborgen tekst weggelaten', `${count} stukken verborgen tekst weggelaten`),
    comments: (count) => plural('nl', count, '1 opmerking weggelaten', `${count} opmerkingen weggelaten`),
  },
  job: {
    name: 'Import van een bestaand plan',
    steps: {
      reading: 'Het document wordt gelezen',
      proposing: 'Het document wordt geanalyseerd',
      storing: 'Het voorstel wordt opgeslagen',
    },
    failures: {
      NOT_FOUND: 'Het document of het plan bestaat niet of u hebt er geen toegang toe.',
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    DOCUMENT_NOT_READ: ({ reason }) => documentIssueCodes[reason],
    TIMED_OUT: timedOut,
    PLAN_IS_FULL: ({ maxCount }) =>
      plural(
        'nl',
        maxCount,
        `Dit plan heeft al ${maxCount} geïmporteerd document. Verwijder het als u ermee klaar bent.`,
        `Dit plan heeft al ${maxCount} geïmporteerde documenten. Verwijder de documenten waarmee u klaar bent.`,
      ),
    INTAKE_CHANGED_CONCURRENTLY:
      'Uw laatste wijziging is niet opgeslagen. Een andere gebruiker bewerkte dit voorstel tegelijk. Laad het opnieuw om verder te gaan.',
    OUTLINE_DIFFERS:
      'Het voorstel is niet opgeslagen omdat het niet meer overeenstemt met het document. Laad het opnieuw.',
    NO_ACCEPTED_ELEMENTS:
      'Er zijn geen aanvaarde elementen meer om aan het plan toe te voegen. Aanvaard eerst elementen.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
  },
}
