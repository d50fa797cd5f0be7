import type { Catalogue } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'

const en = {
  otherLists: 'Other lists of phenomena',
  otherListsHint:
    'Earlier, later and equivalent phenomena in other lists. Only elements of equivalent phenomena are included above.',
  shownAbove: (count: number) => `${count} ${plural('en', count, 'element', 'elements')}, included above`,
  notShown: (count: number) =>
    `${count} ${plural('en', count, 'element', 'elements')}, not included above: different scope`,
  title: 'Strategies',
  intro: 'Each theme is pursued through two channels: criminal priorities and programme work.',
  theme: 'Theme',
  criminalPriorities: 'Criminal priorities',
  programmeWork: 'Programme work',
  criminalHint: 'Phenomena addressed through investigation: operational action plans and projects.',
  programmeHint: 'Themes that involve several partners over several years: programmes and ad hoc initiatives.',
  partners: 'Organisations involved',
  partnersHint: 'Organisations by the number of elements that they are accountable for or contribute to.',
  channels: 'The two channels of this theme, across all plans that are visible to you.',
  emptyChannel: 'No elements in this channel yet',
  none: 'No themes with priorities yet',
  noneText: 'A theme appears here when a priority or a programme of a plan refers to its phenomenon.',
}

/** Messages of the strategies: the themes and their two channels. */
export const strategyMessages: Catalogue<typeof en> = {
  en,
  nl: {
    otherLists: 'Andere fenomenenlijsten',
    otherListsHint:
      'Vroegere, latere en overeenkomstige fenomenen in andere lijsten. Alleen elementen van overeenkomstige fenomenen zijn hierboven opgenomen.',
    shownAbove: (count: number) => `${count} ${plural('nl', count, 'element', 'elementen')}, hierboven opgenomen`,
    notShown: (count: number) =>
      `${count} ${plural('nl', count, 'element', 'elementen')}, hierboven niet opgenomen: andere reikwijdte`,
    title: 'Strategieën',
    intro: 'Elk thema verloopt via twee kanalen: criminaliteitsprioriteiten en programmawerking.',
    theme: 'Thema',
    criminalPriorities: 'Criminaliteitsprioriteiten',
    programmeWork: 'Programmawerking',
    criminalHint: 'Fenomenen die door opsporing worden aangepakt: operationele actieplannen en projecten.',
    programmeHint: 'Thema’s die meerdere partners en jaren vergen: programma’s en ad-hocinitiatieven.',
    partners: 'Betrokken organisaties',
    partnersHint:
      'Organisaties volgens het aantal elementen waarvoor ze eindverantwoordelijk zijn of waaraan ze bijdragen.',
    channels: 'De twee kanalen van dit thema, over alle plannen die voor u zichtbaar zijn.',
    emptyChannel: 'Nog geen elementen in dit kanaal',
    none: 'Nog geen thema’s met prioriteiten',
    noneText: 'Een thema verschijnt hier zodra een prioriteit of programma van een plan naar het fenomeen verwijst.',
  },
  fr: {
    otherLists: 'Autres listes de phénomènes',
    otherListsHint:
      'Phénomènes antérieurs, ultérieurs et équivalents dans d’autres listes. Seuls les éléments des phénomènes équivalents sont repris ci-dessus.',
    shownAbove: (count: number) => `${count} ${plural('fr', count, 'élément repris', 'éléments repris')} ci-dessus`,
    notShown: (count: number) =>
      `${count} ${plural('fr', count, 'élément non repris', 'éléments non repris')} ci-dessus : autre portée`,
    title: 'Stratégies',
    intro: 'Chaque thème est traité par deux canaux : les priorités criminelles et l’approche par programme.',
    theme: 'Thème',
    criminalPriorities: 'Priorités criminelles',
    programmeWork: 'Approche par programme',
    criminalHint: 'Phénomènes traités par l’enquête : plans d’action opérationnels et projets.',
    programmeHint:
      'Thèmes qui mobilisent plusieurs partenaires pendant plusieurs années : programmes et initiatives ad hoc.',
    partners: 'Organisations concernées',
    partnersHint:
      'Organisations selon le nombre d’éléments dont elles sont responsables ou auxquels elles contribuent.',
    channels: 'Les deux canaux de ce thème, dans tous les plans visibles pour vous.',
    emptyChannel: 'Aucun élément dans ce canal pour l’instant',
    none: 'Aucun thème avec des priorités pour l’instant',
    noneText: 'Un thème apparaît ici dès qu’une priorité ou un programme d’un plan renvoie à son phénomène.',
  },
  de: {
    otherLists: 'Andere Phänomenlisten',
    otherListsHint:
      'Frühere, spätere und gleichwertige Phänomene in anderen Listen. Nur Elemente gleichwertiger Phänomene sind oben enthalten.',
    shownAbove: (count: number) => `${count} ${plural('de', count, 'Element', 'Elemente')}, oben enthalten`,
    notShown: (count: number) =>
      `${count} ${plural('de', count, 'Element', 'Elemente')}, oben nicht enthalten: anderer Umfang`,
    title: 'Strategien',
    intro: 'Jedes Thema wird auf zwei Wegen verfolgt: durch kriminalpolitische Prioritäten und durch Programmarbeit.',
    theme: 'Thema',
    criminalPriorities: 'Kriminalpolitische Prioritäten',
    programmeWork: 'Programmarbeit',
    criminalHint: 'Phänomene, die durch Ermittlungen bekämpft werden: operative Aktionspläne und Projekte.',
    programmeHint: 'Themen, die mehrere Partner über mehrere Jahre beschäftigen: Programme und Ad-hoc-Initiativen.',
    partners: 'Beteiligte Organisationen',
    partnersHint: 'Organisationen nach der Zahl der Elemente, die sie verantworten oder an denen sie mitwirken.',
    channels: 'Die beiden Bereiche dieses Themas, über alle für Sie sichtbaren Pläne hinweg.',
    emptyChannel: 'Noch keine Elemente in diesem Bereich',
    none: 'Noch keine Themen mit Prioritäten',
    noneText:
      'Ein Thema erscheint hier, sobald eine Priorität oder ein Programm eines Plans auf sein Phänomen verweist.',
  },
  da: {
    otherLists: 'Andre fænomenlister',
    otherListsHint:
      'Tidligere, senere og tilsvarende fænomener på andre lister. Kun elementer under tilsvarende fænomener er medtaget ovenfor.',
    shownAbove: (count: number) => `${count} ${plural('da', count, 'element', 'elementer')}, medtaget ovenfor`,
    notShown: (count: number) =>
      `${count} ${plural('da', count, 'element', 'elementer')}, ikke medtaget ovenfor: anden rækkevidde`,
    title: 'Strategier',
    intro: 'Hvert tema følges ad to spor: kriminalpolitiske prioriteter og programarbejde.',
    theme: 'Tema',
    criminalPriorities: 'Kriminalpolitiske prioriteter',
    programmeWork: 'Programarbejde',
    criminalHint: 'Fænomener, der bekæmpes gennem efterforskning: operationelle handlingsplaner og projekter.',
    programmeHint: 'Temaer, der involverer flere partnere over flere år: programmer og ad hoc-initiativer.',
    partners: 'Involverede organisationer',
    partnersHint: 'Organisationer efter antallet af elementer, de er ansvarlige for eller bidrager til.',
    channels: 'Temaets to spor på tværs af alle planer, der er synlige for dig.',
    emptyChannel: 'Ingen elementer i dette spor endnu',
    none: 'Ingen temaer med prioriteter endnu',
    noneText: 'Et tema vises her, når en prioritet eller et program i en plan henviser til temaets fænomen.',
  },
}
