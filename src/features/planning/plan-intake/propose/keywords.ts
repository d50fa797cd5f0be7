import type { ElementKind } from '#shared/element-kind.ts'
import type { FieldName } from '../entities.ts'

interface KindKeywords {
  kind: ElementKind
  /** Before a number or a title: `Actie 3`, `Maatregel: ...`. Also the short forms that plans use for numbering. */
  singular: string
  /** As a heading of several elements: `Acties`. */
  plural: string
}

const apostrophe = "[’']"

/** Names of the elements of a plan in Dutch, French, German and English, as existing plans use them. */
const kindKeywords: readonly KindKeywords[] = [
  {
    kind: 'strategic_objective',
    singular:
      'strategische doelstelling|strategisch doel|objectif strat[ée]gique|strategisches ziel|strategic objective|strategic goal|sd|so|sz',
    plural:
      'strategische doelstellingen|strategische doelen|objectifs strat[ée]giques|strategische ziele|strategic objectives|strategic goals',
  },
  {
    kind: 'operational_objective',
    singular:
      'operationele doelstelling|operationeel doel|subdoelstelling|objectif op[ée]rationnel|sous-objectif|operatives ziel|operationelles ziel|teilziel|operational objective|operational goal|sub-objective|od|oo|oz',
    plural:
      'operationele doelstellingen|operationele doelen|subdoelstellingen|objectifs op[ée]rationnels|sous-objectifs|operative ziele|operationelle ziele|teilziele|operational objectives|operational goals|sub-objectives',
  },
  {
    kind: 'action',
    singular:
      'actie|actiepunt|actiefiche|activiteit|maatregel|action|fiche[- ]action|activit[ée]|mesure|aktion|aktivit[äa]t|ma(?:ß|ss)nahme|measure|activity',
    plural:
      'acties|actiepunten|actiefiches|activiteiten|maatregelen|(?:concrete|te ondernemen) acties|actions|fiches[- ]actions?|activit[ée]s|mesures|aktionen|aktivit[äa]ten|ma(?:ß|ss)nahmen|measures|activities',
  },
  {
    kind: 'priority',
    singular:
      '(?:beleids|veiligheids)?prioriteit|priorit[ée](?: zonale)?|priorit[äa]t|priority|axe(?: strat[ée]gique| prioritaire)?|strategische as',
    plural:
      '(?:(?:zonale|lokale) )?(?:beleids|veiligheids)?prioriteiten|priorit[ée]s(?: zonales| locales)?|priorit[äa]ten|priorities|axes(?: strat[ée]giques| prioritaires)?',
  },
  {
    kind: 'programme',
    singular: 'programma(?:dossier)?|(?:dossier[- ])?programme|programm',
    plural: `programma${apostrophe}s|programmadossiers|dossiers[- ]programmes?|programmes|programme`,
  },
  { kind: 'project', singular: 'project|projet|projekt', plural: 'projecten|projets|projekte|projects' },
  {
    kind: 'milestone',
    singular: 'mijlpaal|jalon|meilenstein|milestone',
    plural: 'mijlpalen|jalons|meilensteine|milestones',
  },
  { kind: 'study', singular: 'studie|[ée]tude|study', plural: 'studies|[ée]tudes|studien' },
  {
    kind: 'point_of_attention',
    singular: `aandachtspunt|point d${apostrophe}attention|aufmerksamkeitspunkt|point of attention`,
    plural: `aandachtspunten|points d${apostrophe}attention|aufmerksamkeitspunkte|points of attention`,
  },
  {
    kind: 'phenomenon',
    singular: 'fenomeen|ph[ée]nom[èe]ne|ph[äa]nomen|phenomenon',
    plural: 'fenomenen|ph[ée]nom[èe]nes|ph[äa]nomene|phenomena',
  },
  {
    kind: 'transversal_theme',
    singular: 'transversaal thema|th[èe]me transversal|querschnittsthema|transversal theme',
    plural: `transversale thema${apostrophe}s|th[èe]mes transversaux|querschnittsthemen|transversal themes`,
  },
  {
    kind: 'requested_decision',
    singular: 'gevraagde beslissing|d[ée]cision demand[ée]e|beantragte entscheidung|requested decision',
    plural: 'gevraagde beslissingen|d[ée]cisions demand[ée]es|beantragte entscheidungen|requested decisions',
  },
]

/**
 * Objectives without a level: with `1.2` or under a strategic objective they are operational. Without a number they may
 * name the purpose of an action, so a single objective needs a number.
 */
const anyObjective = {
  singular: 'doelstelling|objectif|ziel|objective',
  plural: 'doelstellingen|objectifs|ziele|zielsetzungen|objectives',
}

/** Kinds whose name may precede a title without number or colon: `Project Straatcoach`. */
const named: readonly ElementKind[] = ['project', 'programme', 'milestone', 'study']

/** A number and a title next to a name: `OD 1.2 – Minder inbraken`, `Maßnahme 4`, `Action n° 3 : ...`. */
const number = '(?<number>\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)'
const separator = '(?<separator>[:.)–—-])'

const buildKeywordPattern = (text: string, need: '?' | '') =>
  new RegExp(
    `^(?:${text})(?:\\s*(?:nr\\.?|n°|no\\.)?\\s*${number}\\.?)${need}(?:\\s*${separator}\\s*|\\s+|$)(?<title>.*)$`,
    'isu',
  )
const makeLabelPattern = (text: string) => new RegExp(`^(?:${text})\\s*[:.]?$`, 'iu')

export interface KindPattern {
  kind: ElementKind
  singular: RegExp
  plural: RegExp
  /** Whether a title may follow directly. */
  mayPrecedeTitle: boolean
  /** Whether the text does not name the level of objectives. */
  anyLevel: boolean
}
export const kindPatterns: readonly KindPattern[] = [
  ...kindKeywords.map(({ kind, singular, plural }) => ({
    kind,
    singular: buildKeywordPattern(singular, '?'),
    plural: makeLabelPattern(plural),
    mayPrecedeTitle: named.includes(kind),
    anyLevel: false,
  })),
  {
    kind: 'strategic_objective',
    singular: buildKeywordPattern(anyObjective.singular, ''),
    plural: makeLabelPattern(anyObjective.plural),
    mayPrecedeTitle: false,
    anyLevel: true,
  },
]

/**
 * Short forms that plans use for numbering, in capitals: strategic and operational objectives, actions and measures,
 * priorities.
 */
export const shortForm = new RegExp(
  `^(?<code>(?<form>SD|OS|SO|SZ|OD|OO|OZ|A|M|P)[ .-]?${number})\\.?(?:\\s*${separator}\\s*|\\s+|$)(?<title>.*)$`,
  'su',
)
export const shortForms: Readonly<Record<string, ElementKind>> = {
  SD: 'strategic_objective',
  OS: 'strategic_objective',
  SO: 'strategic_objective',
  SZ: 'strategic_objective',
  OD: 'operational_objective',
  OO: 'operational_objective',
  OZ: 'operational_objective',
  A: 'action',
  M: 'action',
  P: 'priority',
}

const fieldKeywords: Readonly<Record<FieldName, string>> = {
  accountable:
    '(?:eind)?verantwoordelijken?(?: dienst| functie)?|trekkers?|piloot|wie|eigenaar|(?:service )?responsables?|pilotes?|porteurs?|qui|verantwortlich(?:e|er)?|zust[äa]ndig|wer|responsible|accountable|owner|lead|who',
  partners:
    '(?:betrokken )?partners?|partenaires?(?: concern[ée]s?| associ[ée]s?)?|(?:beteiligte )?partner|partners involved',
  deadline:
    '(?:uitvoerings)?termijn|timing|deadline|einddatum|planning|looptijd|wanneer|d[ée]lai|[ée]ch[ée]ance|calendrier|p[ée]riode|quand|frist|termin|zeitraum|laufzeit|wann|due|when',
  budget: 'budget|kostprijs|kosten|co[ûu]ts?|costs?',
  area: 'gebied|grondgebied|werkingsgebied|territoire|lieu|gebiet|area|territory',
  phenomenon: 'fenomeen|ph[ée]nom[èe]ne|ph[äa]nomen|phenomenon',
  indicator: '(?:meet)?indicator(?:en)?|indicateurs?|indikator(?:en)?|indicators?',
}
const anyField = (tail: string) =>
  Object.entries(fieldKeywords).map(
    ([name, text]) => [name as FieldName, new RegExp(`^(?:${text})${tail}`, 'isu')] as const,
  )
/** A line with a field and text: `Termijn: eind 2027`. */
export const fieldLines = anyField('\\s*[:–—]\\s*(?<words>\\S.*)$')
/** A header cell of a column or a row. */
export const fieldHeads = anyField('(?:\\s*\\([^)]*\\))?\\s*:?$')

/** The head of a column of objectives without a level. */
export const objectiveHead = makeLabelPattern(`${anyObjective.singular}|${anyObjective.plural}`)

/** Heads of columns with the number or the text of the row's element. */
export const codeHead = /^(?:nr\.?|n°|nummer|num[ée]ro|number|code|ref\.?|#)$/iu
export const titleHead =
  /^(?:omschrijving|titel|inhoud|wat|description|intitul[ée]|titre|quoi|beschreibung|bezeichnung|was|title|what)$/iu

export const contentsHeading =
  /^(?:inhoud(?:sopgave|stafel)?|table des mati[èe]res|sommaire|inhalt(?:sverzeichnis)?|(?:table of )?contents)\s*:?$/iu

/** `Hoofdstuk 2`, `Partie 1 : ...`: explicit chapters. */
export const chapterPattern =
  /^(?:hoofdstuk|deel|chapitre|partie|kapitel|teil|chapter|part)\s+(?:\d{1,2}|[IVX]{1,5})(?:\s*[:.)–—-]|\s+\p{Lu}|$)/iu

/** Function words that distinguish the languages of plans. */
export const stopWords: Readonly<Record<'nl' | 'fr' | 'de' | 'en' | 'da', readonly string[]>> = {
  nl: ['de', 'het', 'een', 'en', 'van', 'wordt', 'worden', 'voor', 'met', 'op', 'zijn', 'niet', 'door', 'aan'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'une', 'pour', 'dans', 'est', 'sur', 'par', 'aux', 'sont'],
  de: ['der', 'die', 'das', 'und', 'den', 'wird', 'werden', 'für', 'mit', 'ist', 'nicht', 'auf', 'von', 'zur'],
  en: ['the', 'and', 'of', 'to', 'for', 'with', 'is', 'are', 'in', 'by', 'on', 'will', 'that', 'be'],
  da: ['og', 'der', 'til', 'af', 'med', 'på', 'er', 'det', 'skal', 'ikke', 'et', 'den', 'fra', 'bliver'],
}
