import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

const documentIssueCodes = {
  EMPTY: 'Filen er tom. Vælg en anden.',
  TOO_LARGE: 'Filen er større end 50 MB. Tag billeder ud, eller bring den ind i to dele.',
  PDF: 'Dette er en pdf: overskrifter og lister er gået tabt. Bring Word-dokumentet ind, som den er lavet af.',
  OPEN_DOCUMENT: 'Dette er en OpenDocument-tekst. Åbn den, og gem den som Word-dokument (.docx).',
  OLD_WORD_FORMAT:
    'Dette er et dokument fra en ældre Word (.doc) eller RTF. Åbn det, og gem det som Word-dokument (.docx).',
  NOT_WORD: 'Dette er ikke et Word-dokument (.docx).',
  ENCRYPTED: 'Dokumentet beder om en adgangskode. Gem det uden.',
  MACROS: 'Dokumentet indeholder makroer. Gem det som Word-dokument uden makroer (.docx).',
  DAMAGED: 'Filen er beskadiget eller ufuldstændig. Åbn den i Word, gem den igen, og bring den ind.',
  UNPACKS_TOO_LARGE: 'Udpakket er filen større end nogen plan. Tag billeder og indlejrede filer ud.',
  TOO_DEEP: 'Tabeller står dybere i hinanden, end der kan læses. Skil nogle af dem ad.',
  TOO_LONG: 'Dokumentet har mere end 20.000 afsnit. Bring det ind i dele.',
  NO_TEXT: 'Der er ingen tekst i det: måske indeholder det kun billeder af sider.',
}

export const da: SameKeys<typeof en> = {
  from: (file, paragraph) => `Fra ${file ?? 'en indsat tekst'}, tekstafsnit ${paragraph}`,
  placed: (placed, all) => `${placed} af ${all} tekstafsnit placeret`,
  notPlaced: 'Ikke placeret',
  paragraph: (number) => `tekstafsnit ${number}`,
  sensitive:
    'Dokumentet indeholder, hvad der aldrig må gemmes: personnumre, nummerplader, bankkonti eller klassifikationsmærker.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'indholdsfortegnelse',
    caption: 'billedtekst til figur eller tabel',
    page_edge: 'sidehoved eller sidefod',
    document_title: 'dokumentets titel',
    before_first_heading: 'står før den første overskrift',
    names_a_section: 'nævner et afsnit i planen',
    names_a_kind: 'nævner en art; det følgende er dens elementer',
    heading_without_text: 'overskrift uden noget eget under sig',
    head_of_table: 'hoved i en tabel',
  },
  grounds: {
    words: 'dets egne ord siger arten',
    group: 'overskriften ovenover siger arten',
    table: 'tabellens hoved siger arten',
    number: 'nummeret siger arten, mellem andre hvis ord siger den',
    heading: 'en overskrift, der ikke siger nogen art',
    planner: 'lavet i hånden',
  },
  fields: {
    accountable: 'ansvarlig funktion',
    partners: 'partner',
    deadline: 'frist',
    budget: 'budget',
    area: 'område',
    phenomenon: 'fænomen',
    indicator: 'indikator',
  },
  leftOut: {
    insertions: (count) =>
      count === 1 ? '1 registreret indsættelse taget med' : `${count} registrerede indsættelser taget med`,
    deletions: (count) => (count === 1 ? '1 registreret sletning udeladt' : `${count} registrerede sletninger udeladt`),
    hidden: (count) => (count === 1 ? '1 stykke skjult tekst udeladt' : `${count} stykker skjult tekst udeladt`),
    comments: (count) => (count === 1 ? '1 kommentar udeladt' : `${count} kommentarer udeladt`),
  },
  job: {
    name: 'En gammel plan',
    steps: { reading: 'Læser det indbragte', proposing: 'Gennemgår dokumentet', storing: 'Gemmer forslaget' },
    failures: {
      NOT_FOUND: 'Dokumentet eller dets plan er der ikke længere.',
      TIMED_OUT: 'Læsningen tog længere tid end for nogen plan og blev stoppet. Bring det ind i dele.',
    },
  },
  refusals: {
    DOCUMENT_NOT_READ: ({ reason }) => documentIssueCodes[reason],
    TIMED_OUT: 'Læsningen tog længere tid end for nogen plan og blev stoppet. Bring det ind i dele.',
    PLAN_IS_FULL: ({ maxCount }) =>
      `Ved denne plan står der allerede ${maxCount} dokumenter. Læg dem væk, som du er færdig med.`,
    INTAKE_CHANGED_CONCURRENTLY:
      'En anden har arbejdet på forslaget imens. Indlæs det igen; intet af den andens er overskrevet.',
    OUTLINE_DIFFERS: 'Forslaget passer ikke længere til sit dokument og blev derfor ikke gemt. Indlæs det igen.',
    NO_ACCEPTED_ELEMENTS: 'Intet er accepteret, som ikke allerede står i planen.',
    PLAN_NOT_EDITABLE: 'Du kan ikke redigere denne plan: den er afsluttet, eller en anden myndighed ejer den.',
  },
}
