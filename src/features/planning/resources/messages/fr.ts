import { fr as plans } from '#features/planning/plans/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const other = 'Autre'
const hours = 'heures'
const reserved = 'Réservé'
const free = 'Libre'
const team = 'Équipe'
const budget = 'Budget'

export const fr: SameKeys<typeof en> = {
  resources: labels.resources,
  title: (body) => `Moyens : ${body}`,
  intro: 'Moyens disponibles et prévus : heures par mois et par équipe, budget par source.',
  views: {
    balance: 'Disponible et prévu',
    inventory: 'Moyens disponibles',
    earlier: 'Chiffres antérieurs',
    label: 'Parties de cette page',
  },
  year: labels.year,
  service: headings.service,
  services: { police: 'Police', inspectorate: 'Inspection', care: 'Aide et soins', other },
  loading: 'Chargement des moyens…',
  close: actions.close,
  asTable: actions.showAsTable,
  hours,
  hoursOf: (hours) => `${hours} h`,
  fteOf: (fte) => `${fte} ETP`,
  notAvailable: plans.resources.notAvailable,
  atLeast: (figure) => `au moins ${figure}`,
  wholeYear: labels.year,
  available: statuses.standalone.available,
  reserved,
  promised: statuses.standalone.planned,
  free,
  tooMuch: (figure) => `${figure} de trop`,
  team,
  noTeam: 'Équipe non précisée',
  total: (service) => `${service}, total`,
  notKept: 'Cité dans des plans, non enregistré ici',
  normAndActual: (actual, norm) => `${actual} sur ${norm} ETP (norme)`,
  states: {
    free,
    tight: 'Prévu à 90 % ou plus',
    over: 'Capacité dépassée',
    unknown: 'Inconnu',
  },
  month: headings.month,
  state: labels.status,
  withheldResources: 'Les moyens de cette organisation ne vous sont pas visibles',
  withheldResourcesText:
    'Ils sont visibles pour l’organisation elle-même et pour celles qui la contrôlent ou l’appuient.',
  withheldPromised:
    'Ces chiffres sont incomplets : des plans de cette organisation contiennent des moyens qui ne vous sont pas visibles',
  empty: (year) => `Aucun moyen n’est encore saisi pour ${year}`,
  emptyText: (reserved) =>
    `Saisissez d’abord les équipes avec leurs effectifs, les heures par équivalent temps plein et l’absence, puis la capacité réservée${reserved} et le budget par source.`,
  begin: 'Saisir les moyens',
  heat: {
    title: 'Heures par mois',
    hint: 'Chaque case indique les heures libres ou en dépassement. Choisissez une case pour voir les éléments.',
    caption: (year) => `Heures libres en ${year}, par équipe et par mois`,
  },
  unknownCount: (available, reserved, promised) =>
    [
      available > 0 ? `Équipes sans chiffres complets : ${available}` : '',
      reserved > 0 ? `Réservations sans chiffre : ${reserved}` : '',
      promised > 0 ? `Moyens prévus sans chiffre : ${promised}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  money: {
    title: 'Budget par source',
    hint: 'Budget confirmé comparé au budget prévu pour l’année. Les montants demandés sont affichés, mais pas comptés.',
    certain: 'Confirmé',
    requested: 'Demandé',
    noSource: 'Source non précisée',
    none: 'Aucun budget disponible ou prévu n’est saisi',
    origins: {
      subsidy: 'subside',
      own_income: 'recettes propres',
      other: statuses.other,
    },
  },
  underlyingElements: {
    title: 'Éléments sous-jacents',
    none: 'Aucun élément ne prévoit de moyens ici.',
    element: labels.element,
    plan: labels.plan,
    planned: statuses.standalone.planned,
    here: 'Compté ici',
    reserved,
    rule: 'Les heures par an comptent pour un douzième par mois de la période ; un budget compte selon le nombre de jours. Les montants qui détaillent un montant supérieur et ceux des éléments terminés ou arrêtés ne sont pas comptés à nouveau.',
  },
  inventory: {
    hint: 'Entrée : cellule du dessous. Tab : cellule suivante. Collez des lignes d’un tableur dans la cellule choisie. Laissez un chiffre vide s’il n’est pas disponible ; il ne compte jamais pour zéro.',
    sheets: {
      team: 'Équipes',
      reserved: 'Capacité réservée',
      mission: 'Missions propres à une commune',
      budget,
    },
    add: {
      team: 'Ajouter une équipe',
      reserved: 'Ajouter une capacité réservée',
      mission: 'Ajouter une mission',
      budget: 'Ajouter une source',
    },
    columns: {
      name: labels.name,
      teamKind: headings.type,
      service: headings.service,
      normFte: 'ETP (norme)',
      fte: 'ETP (réel)',
      hoursPerFte: 'Heures par ETP',
      absence: 'Absence (%)',
      reservedFor: 'Destination',
      hours: 'Heures par an',
      team,
      municipalityId: headings.municipality,
      unit: labels.unit,
      amount: 'Nombre ou montant',
      origin: 'Origine',
      certainty: 'Certitude',
      source: 'Source du chiffre',
      date: 'En date du',
    },
    months: 'Afficher les mois différents',
    remove: phrases.remove,
    teamKinds: {
      intervention: 'Intervention',
      community_policing: 'Travail de quartier',
      local_investigation: 'Enquête et recherche locales',
      reception: 'Accueil',
      victim_support: 'Assistance policière aux victimes',
      public_order: 'Maintien de l’ordre public',
      traffic: 'Circulation',
      support: 'Appui',
      other,
    },
    reservedFor: { other },
    units: { hours, fte: headings.fte },
    certainties: {
      certain: 'confirmé',
      requested: 'demandé',
    },
    wholeBody: 'l’ensemble de l’organisation',
    issues: {
      name: 'Saisissez un nom.',
      number: 'Saisissez un nombre ou laissez la cellule vide.',
      percentage: 'Saisissez un pourcentage de 0 à 100 ou laissez la cellule vide.',
      choice: 'Choisissez une valeur dans la liste.',
      date: 'Saisissez une date, par exemple 2026-11-24.',
    },
    faultsCount: (count) => `${count} ${plural('fr', count, 'cellule', 'cellules')} à corriger`,
    save: 'Enregistrer les moyens',
    saved: (year) => `Moyens enregistrés pour ${year}`,
    undo: actions.undo,
    discard: 'Abandonner les modifications',
    copy: (year) => `Reprendre les chiffres de ${year}`,
    pasted: (rows) => `${rows} ${plural('fr', rows, 'ligne collée', 'lignes collées')}`,
    readOnly: 'Vous pouvez consulter ces chiffres. Seule l’organisation elle-même peut les modifier.',
    noneOfKind: 'Aucun pour l’instant',
  },
  earlier: {
    none: 'Aucun chiffre antérieur pour cette année',
    figure: headings.figure,
    savedAt: 'Enregistré le',
    author: 'Par',
    supersededAt: 'Remplacé le',
  },
  element: {
    title: 'Moyens par équipe',
    line: (what) => `Équipe pour ${what}`,
    left: (free, year) => `${free} h libres en ${year}`,
    overCapacity: (hours, year) => `${hours} h de trop en ${year}`,
    unknown: (year) => `capacité libre en ${year} inconnue`,
    all: 'Moyens de l’organisation',
  },
  card: {
    text: 'Équipes, capacité réservée et budget comparés aux moyens prévus.',
    open: 'Ouvrir les moyens',
  },
  capacityDecision: {
    title: 'Décision de capacité',
    intro:
      'Objectifs par rang, avec les heures qu’ils demandent. Déplacez-les pour comparer ; rien ne change tant que vous n’enregistrez pas la décision.',
    open: 'Ouvrir la décision de capacité',
    left: 'Disponible pour ce plan',
    elsewhere: 'Autres plans',
    unknown: 'La capacité est inconnue',
    unknownText: 'Saisissez les équipes de ce service avec effectifs, heures et absence.',
    none: 'Ce plan n’a pas encore d’objectifs',
    list: 'Objectifs par rang',
    line: (hours) => `Limite de capacité : ${hours} h`,
    noFigure: 'pas de chiffre, non compté',
    partFigure: (count) => `${count} sans chiffre`,
    upTo: (hours) => `${hours} h cumulées`,
    moveUp: (name) => `Monter : ${name}`,
    moveDown: (name) => `Descendre : ${name}`,
    keys: 'Appuyez sur Alt et une flèche pour déplacer l’objectif sélectionné.',
    moved: (name, rank, above) => `${name} : rang ${rank}, ${above ? 'dans la capacité' : 'hors capacité'}`,
    withinCapacity: 'dans la capacité',
    beyondCapacity: 'hors capacité',
    back: 'Rétablir l’ordre enregistré',
    whatIf: 'Simulation, non décidée',
    decide: actions.recordDecision,
    reason: labels.reason,
    reasonText: 'Indiquez pourquoi ces objectifs passent en premier et ce qu’il advient de ceux hors capacité.',
    decidedOn: labels.decidedOn,
    saved: (above, all) => `Décision enregistrée : ${above} sur ${all} dans la capacité`,
    decided: (on, by) => `Décidé le ${on}, ${by}`,
    moreSince: 'Depuis la décision, la capacité ou les objectifs ont changé.',
    system: 'importé',
    withheld: 'Certains moyens pris en compte ne vous sont pas visibles.',
  },
  document: {
    title: 'Moyens : disponible et prévu',
    hours: (service) => `Heures, ${service}`,
    money: budget,
    elsewhere: 'Autres plans de l’organisation',
    thisPlan: headings.thisPlan,
    decision: (year, service) => `Objectifs dans la capacité de ${year}, ${service}`,
    rank: headings.rank,
    objective: 'Objectif',
    decided: (on) => `Décidé le ${on}.`,
    hint: 'Les chiffres non disponibles ne comptent pas pour zéro.',
  },
  errors: {
    DUPLICATE_NAME: ({ name }) => `Deux lignes portent le nom « ${name} ». Donnez à chacune un nom différent.`,
    UNKNOWN_RESOURCE_CODE: ({ name, code }) =>
      `La destination ou la source de « ${name} » n’existe pas : ${code}. Choisissez-en une dans la liste.`,
    UNKNOWN_MUNICIPALITY: ({ name }) => `La commune de « ${name} » n’existe pas. Choisissez-en une dans la liste.`,
    CHANGED_CONCURRENTLY:
      'Les moyens n’ont pas été enregistrés. Un autre utilisateur a modifié les chiffres de cette année. Rechargez la page et saisissez à nouveau vos modifications.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    CAPACITY_UNKNOWN:
      'La décision n’a pas été enregistrée. La capacité de ce service pour cette année est inconnue. Saisissez d’abord les moyens.',
    LINE_MOVED:
      'La décision n’a pas été enregistrée. Les objectifs, les heures ou la capacité ont changé. Rechargez la page et vérifiez l’ordre.',
    DATE_IN_FUTURE: 'La date ne peut pas être dans le futur.',
    ORDER_REASON_REQUIRED: 'Donnez une motivation pour les objectifs hors capacité.',
  },
}
