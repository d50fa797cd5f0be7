import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const documentIssueCodes = {
  EMPTY: errors.fileEmpty,
  TOO_LARGE: 'Filen er større end 50 MB. Fjern billeder, eller importér dokumentet i to dele.',
  PDF: 'En pdf-fil kan ikke importeres, fordi overskrifter og lister ikke kan genkendes. Importér det Word-dokument, som den er lavet af.',
  OPEN_DOCUMENT: 'Dette er en OpenDocument-tekst. Åbn den, og gem den som Word-dokument (.docx).',
  OLD_WORD_FORMAT:
    'Dette er et ældre Word-dokument (.doc) eller et RTF-dokument. Åbn det, og gem det som Word-dokument (.docx).',
  NOT_WORD: 'Dette er ikke et Word-dokument (.docx). Vælg en anden fil.',
  ENCRYPTED: 'Dokumentet er beskyttet med en adgangskode. Gem det uden adgangskode.',
  MACROS: 'Dokumentet indeholder makroer. Gem det som Word-dokument uden makroer (.docx).',
  DAMAGED: 'Filen er beskadiget eller ufuldstændig. Åbn den i Word, gem den igen, og importér den nye fil.',
  UNPACKS_TOO_LARGE: 'Den udpakkede fil er for stor. Fjern billeder og indlejrede filer.',
  TOO_DEEP: 'Dokumentet har for mange tabeller inde i hinanden. Forenkl disse tabeller.',
  TOO_LONG: 'Dokumentet har mere end 20.000 afsnit. Importér det i dele.',
  NO_TEXT: 'Dokumentet indeholder ingen tekst. Måske består det kun af scannede sider.',
}

const timedOut = 'Dokumentet blev ikke importeret. Det tog for lang tid at læse det. Importér det i dele.'

export const da: SameKeys<typeof en> = {
  historyReason: (file, paragraph) => `Fra ${file ?? 'en indsat tekst'}, tekstafsnit ${paragraph}`,
  placed: (placed, all) => `Placerede tekstafsnit: ${placed} af ${all}`,
  notPlaced: 'Ikke placeret',
  paragraph: (number) => `tekstafsnit ${number}`,
  sensitive:
    'Dokumentet indeholder oplysninger, der ikke må gemmes: personnumre, nummerplader, kontonumre eller klassifikationsmærker.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'indholdsfortegnelse',
    caption: 'billedtekst til en figur eller tabel',
    page_edge: 'sidehoved eller sidefod',
    document_title: 'dokumentets titel',
    before_first_heading: 'tekst før den første overskrift',
    names_a_section: 'overskrift med navnet på et afsnit i planen',
    names_a_kind: 'overskrift med typen af de følgende elementer',
    heading_without_text: 'overskrift uden egen tekst',
    head_of_table: 'overskriftsrække i en tabel',
  },
  grounds: {
    words: 'type genkendt ud fra teksten',
    group: 'type genkendt ud fra overskriften ovenover',
    table: 'type genkendt ud fra tabellens overskrift',
    number: 'type genkendt ud fra nummeret sammenlignet med lignende elementer',
    heading: 'overskrift uden genkendt type',
    planner: 'tilføjet manuelt',
  },
  fields: {
    accountable: changesTexts.fields.accountableFunctionId,
    partners: 'partner',
    deadline: 'frist',
    budget: kinds.budget,
    area: changesTexts.fields.area,
    phenomenon: changesTexts.fields.phenomenonId,
    indicator: kinds.indicator,
  },
  leftOut: {
    insertions: (count) =>
      plural('da', count, '1 registreret indsættelse taget med', `${count} registrerede indsættelser taget med`),
    deletions: (count) =>
      plural('da', count, '1 registreret sletning udeladt', `${count} registrerede sletninger udeladt`),
    hidden: (count) => plural('da', count, '1 stykke skjult tekst udeladt', `${count} stykker skjult tekst udeladt`),
    comments: (count) => plural('da', count, '1 kommentar udeladt', `${count} kommentarer udeladt`),
  },
  job: {
    name: 'Import af en eksisterende plan',
    steps: {
      reading: 'Dokumentet læses',
      proposing: 'Dokumentet analyseres',
      storing: 'Forslaget gemmes',
    },
    failures: {
      NOT_FOUND: 'Dokumentet eller dets plan findes ikke, eller du har ikke adgang til det.',
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    DOCUMENT_NOT_READ: ({ reason }) => documentIssueCodes[reason],
    TIMED_OUT: timedOut,
    PLAN_IS_FULL: ({ maxCount }) =>
      plural(
        'da',
        maxCount,
        `Planen har allerede ${maxCount} importeret dokument. Fjern det, når du er færdig med det.`,
        `Planen har allerede ${maxCount} importerede dokumenter. Fjern dem, du er færdig med.`,
      ),
    INTAKE_CHANGED_CONCURRENTLY:
      'Din seneste ændring blev ikke gemt. En anden bruger redigerede forslaget samtidig. Genindlæs det for at fortsætte.',
    OUTLINE_DIFFERS: 'Forslaget blev ikke gemt, fordi det ikke længere passer til dokumentet. Genindlæs det.',
    NO_ACCEPTED_ELEMENTS: 'Der er ikke flere accepterede elementer at føje til planen. Acceptér først nogle elementer.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
  },
}
