import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as plans } from '#features/planning/plans/messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const key = 'nøgle'

export const da: SameKeys<typeof en> = {
  sheets: {
    instructions: 'Læs først',
    plan: labels.plan,
    elements: headings.elements,
    resources: labels.resources,
    partners: 'Partnere',
    links: headings.links,
    needs: labels.needs,
    signatures: 'Underskrivere',
    territories: 'Områder',
  },
  heads: {
    key,
    parent: 'overordnet element (nøgle)',
    parentTitle: changesTexts.fields.parent,
    periodFrom: 'fra',
    periodTo: changesTexts.fields.periodTo,
    readers: 'læsere (koder)',
    element: 'element (nøgle)',
    elementTitle: kinds.element,
    number: 'nummer',
    funded: plans.funded.yes,
    plan: 'plan (kode)',
    order: 'rækkefølge',
    owner: 'ejer (kode)',
    issuingBodies: 'udstedende organisationer (koder)',
    area: 'område (kode)',
    planState: 'planens status',
    textVersion: 'tekstens version',
    isDraft: 'udkast',
    origin: 'oprindelse',
    predecessor: 'forrige plan (kode)',
  },
  suffixes: { code: changesTexts.fields.code, codes: 'koder', key, euros: kinds.euros, reason: 'begrundelse' },
  yes: statuses.yes,
  no: statuses.no,
  instructions: {
    title: (plan: string) => `Projektmappe for ${plan}`,
    made: (day: string, marking: string) =>
      `Planen den ${day}, begrænset til det, som den person, der hentede projektmappen, må læse. Mærkning: ${marking}.`,
    template: (kind: string) => `Tom projektmappe til en plan af typen »${kind}«`,
    templateHint: 'Udfyld arkene, opret planen i Integral, og importér projektmappen under fanen »Plandata« i planen.',
    white: 'Du kan ændre de hvide kolonner. De grå kolonner er kun til orientering: Ændringer i dem ignoreres.',
    keys: 'Nøglen angiver, hvilket element en række hører til. Den må ikke ændres.',
    order:
      'Kolonnen »rækkefølge« bestemmer en rækkes placering blandt rækkerne med samme overordnede element. Hvis en række skal placeres mellem 2 og 3, skriver du 2,5. Du kan sortere, filtrere og skjule rækker: Deres rækkefølge i arket har ingen betydning.',
    form: 'Formatering i tekster: **tekst** er fed, *tekst* er kursiv, og [tekst](https://…) er et link. Linjer, der begynder med »- « eller »1. «, er en liste. To mellemrum først på en linje fortsætter samme punkt på listen. En omvendt skråstreg sidst på en linje er et linjeskift.',
    add: 'Hvis du vil tilføje et element, tilføjer du en række med dets type og nøglen på det overordnede element. Angiv din egen nøgle (for eksempel N1), hvis en anden række henviser til den.',
    remove: 'Hvis du sletter en række, fjernes elementet kun fra planen, hvis du bekræfter det under importen.',
    codes:
      'Angiv organisationer, områder, fænomener og funktioner med deres kode eller med deres fulde navn på et af de fem sprog, hvis navnet er entydigt. Adskil flere værdier med semikolon. En funktion angives efter sin organisation: ZONE / chef.',
    columns:
      'Kolonner, der endnu ikke bruges, er udeladt. Hvis du vil bruge en af dem, kopierer du dens overskrift fra en tom projektmappe til en ny kolonne.',
    choices: 'Hvis en celle har en liste, vælger du en værdi fra listen eller skriver den på et af de fem sprog.',
    days: 'Skriv datoer i regnearkets datoformat eller som 31.12.2026. »Til og med« er periodens sidste dag.',
    formulas: 'Formler importeres ikke, kun den senest beregnede værdi.',
    back: 'Importér projektmappen under fanen »Plandata« i planen. Du ser først en forhåndsvisning af alle ændringer. Hvis en værdi er ændret både her og i planen, ser du begge versioner og vælger en af dem.',
    names: 'Skriv ikke navne på mistænkte, personnumre, nummerplader eller kontonumre. Den slags tekster afvises.',
    section: headings.section,
    sectionKey: 'Nøgle',
    belongs: 'Indhold',
    allowedElements: 'Tilladte elementer',
    example: 'Eksempel på en række',
    exampleTitle: 'Færre indbrud i den nordlige del af området',
  },
  reason: (file: string, reason: string) =>
    reason ? `Fra projektmappen ${file}: ${reason}` : `Fra projektmappen ${file}`,
  issues: {
    NEWER_FORMAT: {
      problem: (format: string) => `Projektmappen er oprettet med en nyere version af Integral (${format}).`,
      fix: 'Hent planen her igen, og kopiér dine ændringer over i den nye projektmappe.',
    },
    BASE_MISSING: {
      problem: 'Det skjulte ark med projektmappens oprindelige værdier mangler eller er beskadiget.',
      fix: 'Hent projektmappen igen, og kopiér dine ændringer over i den.',
    },
    OTHER_PLAN: {
      problem: (code: string) => `Projektmappen hører til en anden plan: ${code}.`,
      fix: 'Importér den i den plan.',
    },
    OTHER_KIND: {
      problem: (kind: string) => `Den tomme projektmappe er beregnet til en anden plantype: ${kind}.`,
      fix: 'Brug den tomme projektmappe til denne plantype.',
    },
    NO_PLAN_NAMED: {
      problem: 'En tom projektmappe hører ikke til en plan.',
      fix: 'Angiv, hvilken plan den skal importeres i.',
    },
    SHEET_MISSING: {
      problem: (sheet: string) => `Arket »${sheet}« mangler.`,
      fix: 'Giv arket dets oprindelige navn, eller hent projektmappen igen.',
    },
    HEADERS_MISSING: {
      problem: (heads: string) => `Der mangler kolonner: ${heads}.`,
      fix: 'Gendan kolonnernes overskrifter på et af de fem sprog.',
    },
    DUPLICATE_HEADER: { problem: (head: string) => `To kolonner har overskriften »${head}«.`, fix: 'Fjern en af dem.' },
    MERGED_CELLS: {
      problem: (range: string) => `Cellerne ${range} er flettet. Kun den første har en værdi.`,
      fix: 'Opdel cellerne, og udfyld dem alle.',
    },
    NO_VALUE: {
      problem: (value: string) => `Cellen indeholder en fejl eller en formel uden værdi${value && ` (${value})`}.`,
      fix: 'Ret formlen, eller skriv værdien.',
    },
    NO_DAY: {
      problem: (value: string) => `»${value}« er ikke en dato.`,
      fix: 'Skriv datoen som 31.12.2026 eller 2026-12-31.',
    },
    NO_NUMBER: {
      problem: (value: string) => `»${value}« er ikke et tal eller kan læses på to måder.`,
      fix: 'Skriv tallet uden tusindtalsseparator: 1234,5.',
    },
    NO_CHOICE: {
      problem: (value: string) => `»${value}« er ikke en gyldig værdi i denne kolonne.`,
      fix: 'Vælg en værdi fra cellens liste.',
    },
    KEY_IN_SEVERAL_ROWS: {
      problem: (value: string) => `Flere rækker har nøglen »${value}«.`,
      fix: 'Hvis du har kopieret en række, skal du slette nøglen i kopien. Så importeres den som et nyt element.',
    },
    VALUE_IN_SEVERAL_ROWS: {
      problem: 'Flere rækker indeholder den samme oplysning om dette element.',
      fix: 'Behold en af rækkerne.',
    },
    ELEMENT_UNKNOWN: {
      problem: (value: string) => `Intet element i projektmappen har nøglen »${value}«.`,
      fix: 'Brug en nøgle fra arket med elementer.',
    },
    MISSING: { problem: 'Cellen skal udfyldes.', fix: 'Udfyld den, eller fjern rækken.' },
    NAME_AMBIGUOUS: {
      problem: (name: string, codes: string) => `Navnet »${name}« er ikke entydigt: ${codes}.`,
      fix: 'Brug koden i stedet.',
    },
    SINGLE_ROW_ONLY: { problem: 'Planens ark må kun have 1 række.', fix: 'Fjern de andre rækker.' },
    TEXT_HAS_FORM: {
      problem: 'Teksten er for lang til en celle eller har en formatering, som en celle ikke kan rumme.',
      fix: 'Fortryd ændringen her, og ret teksten i planen.',
    },
    TOO_MANY_ELEMENTS: {
      problem: (limit: string) => `En projektmappe kan højst indeholde ${limit} elementer.`,
      fix: 'Importér de øvrige elementer med en anden projektmappe.',
    },
  },
  fixes: {
    SHAPE: 'Forkort værdien, eller skriv den på en anden måde.',
    SENSITIVE_TEXT:
      'Fjern oplysningen. Planer må ikke indeholde personnumre, nummerplader, kontonumre eller klassificeret tekst.',
    UNKNOWN_CODE: 'Ret koden.',
    NOT_YOURS: 'Bed en planlægger hos ejeren om at importere projektmappen.',
    PLAN_NOT_EDITABLE: 'Begynd den næste plan. En afsluttet plan kan ikke ændres.',
    KEY_TAKEN: 'Giv rækken en anden nøgle.',
    DUPLICATE_KEY: 'Giv hver række sin egen nøgle.',
    PARENT_UNKNOWN: 'Angiv nøglen på et element eller et afsnit i denne plan.',
    CYCLE: 'Flyt et af elementerne til et afsnit.',
    KIND_NOT_ALLOWED_HERE: 'Flyt det til et andet overordnet element, eller skift dets type.',
    REASON_REQUIRED: 'Angiv en begrundelse i kolonnen ved siden af.',
    IN_USE: 'Behold rækken, eller fjern først det, der bruger elementet.',
    WOULD_LOSE_ACCESS: 'Føj din organisation til læserne, eller vælg en mindre streng mærkning.',
    otherwise: 'Ret cellen.',
  },
  nearest: (codes: string) => `Lignende: ${codes}`,
  notices: {
    FORMULAS: (count: string) =>
      plural(
        'da',
        Number(count),
        '1 celle indeholder en formel. Den senest beregnede værdi er brugt.',
        `${count} celler indeholder en formel. De senest beregnede værdier er brugt.`,
      ),
    LOCKED: (count: string) =>
      plural(
        'da',
        Number(count),
        '1 ændring i en grå celle er ignoreret.',
        `${count} ændringer i grå celler er ignoreret.`,
      ),
    MISSING_HEADERS: (heads: string) => `Manglende kolonner forbliver uændrede i planen: ${heads}.`,
    UNKNOWN_HEADERS: (heads: string) => `Ukendte kolonner er ignoreret: ${heads}.`,
  },
  outcomes: {
    conflict: 'konflikt',
    unknown: statuses.unknown,
    removed: outcomes.removed,
    changed: outcomes.changed,
    new: outcomes.new,
    unchanged: outcomes.unchanged,
  },
  errors: {
    NOT_FOUND: 'Planen findes ikke, eller du har ikke adgang til den.',
    PLAN_CHANGED_CONCURRENTLY:
      'Projektmappen blev ikke importeret. Planen er ændret efter forhåndsvisningen. Kontrollér den nye forhåndsvisning, og importér igen.',
    CONFLICTS_OPEN: 'Projektmappen blev ikke importeret. Vælg en version for hver konflikt.',
    FILE_REJECTED: 'Projektmappen blev ikke importeret, fordi den indeholder fejl. Ret dem, og importér den igen.',
    KIND_UNKNOWN: 'Denne plantype findes ikke i landepakken.',
  },
}
