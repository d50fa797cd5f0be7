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
  intro: 'Each theme is pursued through priorities and through programmes.',
  theme: 'Theme',
  priorities: 'Priorities',
  programmes: 'Programmes',
  prioritiesHint: 'Phenomena that plans chose, with their action plans and projects.',
  programmesHint: 'Themes that involve several partners over several years: programmes and ad hoc initiatives.',
  partners: 'Organisations involved',
  partnersHint: 'Organisations by the number of elements that they are accountable for or contribute to.',
  parts: 'Priorities and programmes of this theme, across all plans that are visible to you.',
  emptyPart: 'No elements here yet',
  none: 'No themes with priorities yet',
  noneText: 'A theme appears here when a priority or a programme of a plan refers to its phenomenon.',
}

/** Messages of the strategies: the priorities and programmes of a theme. The country may word them in its terms. */
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
    intro: 'Elk thema verloopt via prioriteiten en via programma’s.',
    theme: 'Thema',
    priorities: 'Prioriteiten',
    programmes: 'Programma’s',
    prioritiesHint: 'Fenomenen die plannen kozen, met hun actieplannen en projecten.',
    programmesHint: 'Thema’s die meerdere partners en jaren vergen: programma’s en ad-hocinitiatieven.',
    partners: 'Betrokken organisaties',
    partnersHint:
      'Organisaties volgens het aantal elementen waarvoor ze eindverantwoordelijk zijn of waaraan ze bijdragen.',
    parts: 'Prioriteiten en programma’s van dit thema, over alle plannen die voor u zichtbaar zijn.',
    emptyPart: 'Hier nog geen elementen',
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
    intro: 'Chaque thème est traité par des priorités et par des programmes.',
    theme: 'Thème',
    priorities: 'Priorités',
    programmes: 'Programmes',
    prioritiesHint: 'Phénomènes retenus par les plans, avec leurs plans d’action et projets.',
    programmesHint:
      'Thèmes qui mobilisent plusieurs partenaires pendant plusieurs années : programmes et initiatives ad hoc.',
    partners: 'Organisations concernées',
    partnersHint:
      'Organisations selon le nombre d’éléments dont elles sont responsables ou auxquels elles contribuent.',
    parts: 'Priorités et programmes de ce thème, dans tous les plans visibles pour vous.',
    emptyPart: 'Aucun élément ici pour l’instant',
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
    intro: 'Jedes Thema wird durch Prioritäten und durch Programme verfolgt.',
    theme: 'Thema',
    priorities: 'Prioritäten',
    programmes: 'Programme',
    prioritiesHint: 'Phänomene, die Pläne gewählt haben, mit ihren Aktionsplänen und Projekten.',
    programmesHint: 'Themen, die mehrere Partner über mehrere Jahre beschäftigen: Programme und Ad-hoc-Initiativen.',
    partners: 'Beteiligte Organisationen',
    partnersHint: 'Organisationen nach der Zahl der Elemente, die sie verantworten oder an denen sie mitwirken.',
    parts: 'Prioritäten und Programme dieses Themas, über alle für Sie sichtbaren Pläne hinweg.',
    emptyPart: 'Hier noch keine Elemente',
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
    intro: 'Hvert tema følges gennem prioriteter og gennem programmer.',
    theme: 'Tema',
    priorities: 'Prioriteter',
    programmes: 'Programmer',
    prioritiesHint: 'Fænomener, som planer har valgt, med deres handlingsplaner og projekter.',
    programmesHint: 'Temaer, der involverer flere partnere over flere år: programmer og ad hoc-initiativer.',
    partners: 'Involverede organisationer',
    partnersHint: 'Organisationer efter antallet af elementer, de er ansvarlige for eller bidrager til.',
    parts: 'Temaets prioriteter og programmer på tværs af alle planer, der er synlige for dig.',
    emptyPart: 'Ingen elementer her endnu',
    none: 'Ingen temaer med prioriteter endnu',
    noneText: 'Et tema vises her, når en prioritet eller et program i en plan henviser til temaets fænomen.',
  },
}
