import { labelMessages } from '#shared/label-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { statusMessages } from '#shared/status-messages/index.ts'

const en = {
  issuedBy: 'Issued by',
  interests: 'Interests',
  priorities: 'Priorities',
  unassigned: statusMessages.en.notAssignedYet,
  resources: labelMessages.en.resources,
  measures: (count: number) => `${count} ${plural('en', count, 'measure', 'measures')}`,
  noStatus: 'without a status',
  leftOut: 'Not on this page:',
  elsewhere: (count: number) => `${count} ${plural('en', count, 'measure', 'measures')} without a priority`,
  confidential: (count: number) => `${count} confidential ${plural('en', count, 'part', 'parts')}`,
  none: 'Nothing to show yet',
  noneText: 'Add a priority or an objective. It appears here with its accountable function, resources and status.',
}

/** Messages of the single-page plan. */
export const onePageMessages: Catalogue<typeof en> = {
  en,
  nl: {
    issuedBy: 'Uitgevaardigd door',
    interests: 'Belangen',
    priorities: 'Prioriteiten',
    unassigned: statusMessages.nl.notAssignedYet,
    resources: labelMessages.nl.resources,
    measures: (count) => `${count} ${plural('nl', count, 'maatregel', 'maatregelen')}`,
    noStatus: 'zonder status',
    leftOut: 'Niet op deze pagina:',
    elsewhere: (count) => `${count} ${plural('nl', count, 'maatregel', 'maatregelen')} zonder prioriteit`,
    confidential: (count) => `${count} ${plural('nl', count, 'vertrouwelijk deel', 'vertrouwelijke delen')}`,
    none: 'Nog niets om te tonen',
    noneText:
      'Voeg een prioriteit of een doelstelling toe. Ze verschijnt hier met de eindverantwoordelijke functie, de middelen en de status.',
  },
  fr: {
    issuedBy: 'Émis par',
    interests: 'Intérêts',
    priorities: 'Priorités',
    unassigned: statusMessages.fr.notAssignedYet,
    resources: labelMessages.fr.resources,
    measures: (count) => `${count} ${plural('fr', count, 'mesure', 'mesures')}`,
    noStatus: 'sans statut',
    leftOut: 'Ne figurent pas sur cette page :',
    elsewhere: (count) => `${count} ${plural('fr', count, 'mesure', 'mesures')} sans priorité`,
    confidential: (count) => `${count} ${plural('fr', count, 'partie confidentielle', 'parties confidentielles')}`,
    none: 'Rien à afficher pour l’instant',
    noneText:
      'Ajoutez une priorité ou un objectif. Il apparaîtra ici avec la fonction responsable, les moyens et le statut.',
  },
  de: {
    issuedBy: 'Herausgegeben von',
    interests: 'Sicherheitsinteressen',
    priorities: 'Prioritäten',
    unassigned: statusMessages.de.notAssignedYet,
    resources: labelMessages.de.resources,
    measures: (count) => `${count} ${plural('de', count, 'Maßnahme', 'Maßnahmen')}`,
    noStatus: 'ohne Status',
    leftOut: 'Nicht auf dieser Seite:',
    elsewhere: (count) => `${count} ${plural('de', count, 'Maßnahme', 'Maßnahmen')} ohne Priorität`,
    confidential: (count) => `${count} ${plural('de', count, 'vertraulicher Teil', 'vertrauliche Teile')}`,
    none: 'Noch nichts anzuzeigen',
    noneText:
      'Fügen Sie eine Priorität oder ein Ziel hinzu. Hier erscheint es mit der verantwortlichen Funktion, den Mitteln und dem Status.',
  },
  da: {
    issuedBy: 'Udstedt af',
    interests: 'Interesser',
    priorities: 'Prioriteter',
    unassigned: statusMessages.da.notAssignedYet,
    resources: labelMessages.da.resources,
    measures: (count) => `${count} tiltag`,
    noStatus: 'uden status',
    leftOut: 'Ikke på denne side:',
    elsewhere: (count) => `${count} tiltag uden prioritet`,
    confidential: (count) => `${count} ${plural('da', count, 'fortrolig del', 'fortrolige dele')}`,
    none: 'Intet at vise endnu',
    noneText: 'Tilføj en prioritet eller et mål. Det vises her med den ansvarlige funktion, ressourcerne og status.',
  },
}
