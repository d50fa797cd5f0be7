import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const administration = 'Administration'
const packText = 'Pack national'
const instanceText = 'Installation'
const peopleText = 'Personnes'

export const fr: SameKeys<typeof en> = {
  title: administration,
  intro: 'Les personnes et leurs rôles, et les paramètres de cette installation.',
  ownIntro: 'Les personnes de votre organisation et leurs rôles.',
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  tabs: {
    label: administration,
    people: peopleText,
    instance: instanceText,
    pack: packText,
    signatures: 'Signatures',
    roles: 'Rôles',
    journal: 'Journal d’audit',
  },
  people: {
    title: peopleText,
    searchLabel: 'Rechercher par nom ou adresse e-mail',
    invite: 'Inviter une personne',
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    role: labels.role,
    roles: 'Rôles',
    organisation: labels.organisation,
    account: 'Compte',
    hasAccount: 'actif',
    noAccount: 'pas encore de mot de passe',
    left: 'a quitté l’organisation',
    noRole: 'aucun rôle',
    since: phrases.since,
    none: 'Aucune personne trouvée',
    noneText:
      'Invitez une personne : l’invitation est envoyée par e-mail. Sans e-mail, un administrateur de l’installation reçoit un lien à transmettre.',
    more: actions.showMore,
    grantRole: 'Attribuer un rôle',
    confirmGrant: 'Attribuer le rôle',
    endRole: 'Retirer le rôle',
    endRoleAsk: (person, role, organisation) =>
      `À partir d’aujourd’hui, ${person} n’aura plus le rôle ${role} dans ${organisation}.`,
    createSignInLink: 'Créer un lien de connexion',
    endAccess: 'Retirer tous les accès',
    endAccessAsk: (person) => `Retirer tous les accès de ${person} ?`,
    endAccessText:
      'Les sessions ouvertes prennent fin immédiatement. Les fonctions restent inchangées : désignez un successeur sur la page de l’organisation.',
    mailed: (email) => `Le lien a été envoyé à ${email}.`,
    notMailed:
      'Le lien n’a pas pu être envoyé par e-mail. Un administrateur de l’installation crée un lien et le transmet.',
    linkTitle: 'Lien de connexion',
    linkText: 'Ne communiquez ce lien qu’à cette personne. Il est affiché une seule fois et valable une seule fois.',
    link: 'Lien',
    copy: actions.copy,
    copied: 'Copié',
    done: actions.close,
    act: actions.more,
    saved: 'Modifications enregistrées',
  },
  instance: {
    title: instanceText,
    version: labels.version,
    demo: 'Démo',
    yes: 'oui : tout le contenu est illustratif',
    no: statuses.no,
    country: 'Pays',
    zone: 'Fuseau horaire des dates légales',
    languages: 'Langues officielles',
    structure: 'Structure',
    areas: labels.areas,
    organisations: labels.organisations,
    settingsHint:
      'Les paramètres se trouvent dans l’environnement ou le fichier de configuration du serveur. Exécutez « integral doctor » sur le serveur pour contrôler la base de données, le journal d’audit, l’envoi d’e-mails et les pages.',
    api: 'Documentation de l’API',
    import: 'Importer des territoires et des limites',
  },
  zoneNames: {
    title: 'Noms des zones',
    invented: 'Les zones et leurs organisations portent des noms fictifs sur la carte réelle.',
    real: 'Les zones et leurs organisations portent leur nom réel.',
    stays:
      'Les plans existants gardent le nom sous lequel ils ont été créés, dans le titre, le code et le texte. Dans les deux cas, tout le contenu est illustratif et signalé comme tel sur chaque page.',
    useReal: 'Utiliser les noms réels',
    useInvented: 'Utiliser des noms fictifs',
    askReal: 'Utiliser les noms réels des zones ?',
    askInvented: 'Utiliser des noms fictifs pour les zones ?',
    warning:
      'Les plans, les réponses et les personnes de cette démo sont fictifs. Avec des noms réels, ils pourraient être pris pour des décisions d’une zone réelle. Ne les montrez qu’aux personnes qui savent qu’ils sont fictifs. La mention « illustratif » figure sur chaque page et chaque document et ne peut pas être supprimée.',
    back: 'Les territoires et les organisations que vous avez renommés gardent leur nom.',
    done: (areas, bodies) =>
      `${plural('fr', areas, `${areas} territoire`, `${areas} territoires`)} et ${plural('fr', bodies, `${bodies} organisation`, `${bodies} organisations`)} renommés.`,
  },
  smallNumbers: {
    title: 'Effectifs trop faibles',
    hint: 'Les effectifs trop faibles ne sont pas affichés aux utilisateurs externes à l’organisation. Chaque indicateur a un seuil. Cette installation peut le relever, mais pas l’abaisser.',
    none: 'Le seuil de chaque indicateur s’applique.',
    threshold: (below) =>
      `Les effectifs inférieurs à ${below} ne sont pas affichés. Le seuil plus élevé d’un indicateur prévaut.`,
    field: 'Ne pas afficher les effectifs inférieurs à',
    empty: 'Laissez vide pour appliquer le seuil de chaque indicateur.',
    save: 'Appliquer le seuil',
    done: (count) =>
      plural('fr', count, `Seuil de ${count} indicateur modifié`, `Seuil de ${count} indicateurs modifié`),
  },
  pack: {
    title: packText,
    hint: 'Aperçu de l’installation. Les plans conservent la législation de la version avec laquelle ils ont été créés. Les modifications locales sont conservées. Les éléments qui ne figurent plus dans le pack le sont aussi, car des plans peuvent y faire référence. Les nouveaux noms d’organisations, de territoires, de phénomènes, d’indicateurs et de fonctions apparaissent sur les pages ; les plans décidés et les actes enregistrés gardent les noms de leur époque.',
    installed: 'Version installée',
    never: 'non installé',
    availableVersion: 'Version disponible',
    upToDate: 'Le pack installé est à jour.',
    withdrawnRole: (role, people, plans) =>
      `Ce paquet ne peut pas être installé : il supprime le rôle « ${role} », ${plural('fr', people, 'qu’une personne exerce', `que ${people} personnes exercent`)}.${plans && ` Plans en cours : ${plans}.`} Gardez le rôle dans le paquet.`,
    reusesVersion: (version) =>
      `La version ${version} est déjà installée avec une autre législation. Donnez une nouvelle version au pack modifié.`,
    invalid: 'Ce pack ne peut pas être installé',
    subject: 'Contenu',
    new: 'Nouveau',
    changed: 'Modifié',
    locallyEdited: 'Modifié localement',
    withdrawn: 'Absent du pack',
    subjects: {
      area: labels.areas,
      organisation: labels.organisations,
      function: labels.functions,
      competence: labels.competences,
      phenomenon: headings.phenomena,
      crosswalk: 'Relations entre phénomènes',
      indicator: headings.indicators,
      plan_kind: 'Types de plan',
      template: 'Modèles',
      rule: 'Règles',
      phenomenon_list: 'Listes de phénomènes',
      phenomenon_indicator: 'Indicateurs des phénomènes',
      path: 'Étapes des procédures d’approbation',
      criterion: 'Critères',
      term: headings.termsOfOffice,
      approach_dimension: 'Dimensions de l’approche',
      collegial_body: 'Organes collégiaux',
      distribution_list: 'Listes de diffusion',
      language_regime: 'Régimes linguistiques',
      answer_reader: 'Lecteurs des réponses',
      country: 'Pays',
    },
    plans: 'Plans qui conservent leur législation',
    plansHint:
      'Ces plans continuent à suivre la législation de leur version. Les plans que vous ne pouvez pas lire n’apparaissent pas dans la liste.',
    noPlans: 'Aucun plan que vous pouvez lire ne suit une autre législation',
    mayMove: 'peut passer à la nouvelle législation ; son propriétaire reçoit une tâche',
    keeps: 'conserve sa législation',
    plan: labels.plan,
    status: labels.status,
    effect: 'Effet',
    notified: (roles) =>
      `Les propriétaires des projets qui peuvent passer à la nouvelle législation reçoivent une tâche, y compris ceux des projets que vous ne pouvez pas lire. Ces rôles peuvent faire passer un plan : ${roles}.`,
    codes: 'Codes',
    install: 'Installer le pack',
    installTitle: 'Installer le pack national',
    reason: labels.reason,
    reasonHint: 'La motivation est enregistrée dans le journal d’audit avec votre nom.',
    done: 'Pack national installé',
    history: 'Installations précédentes',
  },
  errors: {
    NOT_YOUR_ORGANISATION:
      'Vous ne pouvez gérer que les personnes de votre organisation. Contactez l’administrateur de l’autre organisation.',
    OWN_ROLE: ({ names }) =>
      `Vous ne pouvez pas vous attribuer un rôle. Demandez-le à un autre administrateur de l’organisation ou de l’installation${names.length > 0 ? ` : ${names.join(', ')}` : ''}.`,
    PERSON_NOT_FOUND: 'Cette personne n’existe plus. Rechargez la page.',
    EMAIL_TAKEN: 'Une autre personne utilise déjà cette adresse e-mail. Saisissez une autre adresse.',
    NO_EMAIL: 'Cette personne n’a pas d’adresse e-mail. Ajoutez-en d’abord une.',
    LAST_ADMINISTRATOR:
      'Cette personne est le seul administrateur de cette installation. Attribuez d’abord le rôle d’administrateur à une autre personne.',
    NOT_A_DEMO: 'Les noms des zones ne peuvent être modifiés que dans une démo.',
  },
}
