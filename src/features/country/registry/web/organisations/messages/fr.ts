import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as listWorkbooks } from '../../../list-workbooks/messages/fr.ts'
import { fr as registryPage } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: labels.organisations,
  intro:
    'Les organisations qui élaborent, décident, exécutent ou soutiennent des plans, avec leur niveau, leur territoire et leurs fonctions.',
  within: 'Situées dans',
  total: (count) => plural('fr', count, `${count} organisation`, `${count} organisations`),
  none: 'Aucune organisation trouvée',
  noneText: 'Retirez un filtre ou utilisez d’autres termes de recherche.',
  clearFilters: actions.clearFilters,
  allKinds: 'Tous les types',
  allLevels: 'Tous les niveaux',
  kindCount: (kind, count) => `${kind} (${count})`,
  showing: (shown, total) => `${plural('fr', shown, `${shown} organisation`, `${shown} organisations`)} sur ${total}`,
  functions: labels.functions,
  functionsHint: 'Les tâches sont liées à la fonction et subsistent lorsque son titulaire change.',
  function: headings.function,
  holder: listWorkbooks.heads.holder,
  deputy: listWorkbooks.heads.deputy,
  noHolder: 'aucun titulaire',
  personsHidden: 'Connectez-vous pour voir qui exerce chaque fonction.',
  noFunctions: 'Pas encore de fonctions',
  noFunctionsText: 'Un administrateur peut ajouter les fonctions responsables de mesures.',
  appoint: 'Désigner',
  endFunctionHolder: registryPage.end,
  pastHolders: 'Titulaires précédents',
  person: headings.person,
  capacity: labels.role,
  replaces: 'Le titulaire actuel quitte la fonction à cette date',
  newPerson: 'Ajouter une nouvelle personne',
  newPersonHint:
    'Cette personne exerce la fonction sans compte. Pour lui donner accès, invitez-la sous Administration.',
  addFunction: 'Ajouter une fonction',
  functionCode: 'Code en minuscules : head_of_service',
  nameIn: phrases.nameIn,
  contacts: 'Points de contact',
  noContacts: 'Pas encore de points de contact',
  noContactsText: 'Ajoutez une adresse de service de cette organisation. N’utilisez pas d’adresse privée.',
  addContact: 'Ajouter un point de contact',
  editContact: 'Point de contact',
  purpose: 'Objet',
  purposes: {
    general: 'général',
    plans: 'plans',
    press: 'presse',
  },
  email: 'E-mail',
  telephone: 'Téléphone',
  website: 'Site web',
  remove: actions.remove,
  removeContact: (name) => `Supprimer le point de contact « ${name} » ?`,
  removeContactText: 'La suppression est enregistrée dans le journal d’audit.',
  facts: registryPage.details,
  parent: headings.partOf,
  parts: 'Entités',
  history: 'Prédécesseurs et successeurs',
  cameFrom: registryPage.predecessors,
  successorOrganisations: listWorkbooks.heads.successors,
  editTitle: 'Modifier l’organisation',
  endTitle: (name) => `Mettre fin à ${name}`,
  endText:
    'Ses fonctions et leurs titulaires prennent fin à la même date. Ses obligations sont transférées immédiatement aux successeurs. Cette opération est irréversible.',
  successors: listWorkbooks.heads.successors,
  end: 'Mettre fin à l’organisation',
  addOrganisation: 'Ajouter une organisation',
  notThen: (day) => `Cette organisation n’existe pas au ${day}. La date la plus proche est affichée.`,
}
