import type { SameKeys } from '#shared/messages.ts'
import type { en, acts as enActs } from './en.ts'

export const fr: SameKeys<typeof en> = {
  levels: {
    instance: 'Gestionnaire de cette installation',
  },
  hierarchies: {
    border: 'Région frontalière',
    abroad: 'Autres pays',
  },
  areaKinds: {
    country: 'pays',
    unknown_place: 'lieu inconnu',
    foreign_country: 'pays étranger',
    foreign_region: 'région étrangère',
    foreign_district: 'district d’un autre pays',
    foreign_municipality: 'commune d’un autre pays',
    border_region: 'région frontalière',
  },
}

export const acts: SameKeys<typeof enActs> = {
  'registry.areaFiles.importAreas': 'Territoires importés',
  'registry.areas.addArea': 'Territoire ajouté',
  'registry.areas.changeArea': 'Territoire modifié',
  'registry.competences.addCompetence': 'Compétence ajoutée',
  'registry.competences.changeCompetence': 'Compétence modifiée',
  'registry.competences.endCompetence': 'Fin d’une compétence enregistrée',
  'registry.country.installPack': 'Pack national installé',
  'registry.country.setZoneNames': 'Noms des zones modifiés',
  'registry.functions.addFunction': 'Fonction ajoutée',
  'registry.functions.appointHolder': 'Titulaire ou suppléant désigné',
  'registry.functions.endFunction': 'Fin d’une fonction enregistrée',
  'registry.functions.endFunctionHolder': 'Date de fin d’une désignation fixée',
  'registry.listWorkbooks.areas.importList': 'Territoires importés d’un classeur',
  'registry.listWorkbooks.competences.importList': 'Compétences importées d’un classeur',
  'registry.listWorkbooks.foreignAreas.importList': 'Territoires d’autres pays importés d’une liste',
  'registry.listWorkbooks.functions.importList': 'Fonctions importées d’un classeur',
  'registry.listWorkbooks.organisations.importList': 'Organisations importées d’un classeur',
  'registry.listWorkbooks.phenomena.importList': 'Phénomènes importés d’un classeur',
  'registry.organisations.addOrganisation': 'Organisation ajoutée',
  'registry.organisations.changeOrganisation': 'Organisation modifiée',
  'registry.organisations.endOrganisation': 'Fin d’une organisation enregistrée',
  'registry.organisations.removeContactPoint': 'Point de contact supprimé',
  'registry.organisations.saveContactPoint': 'Point de contact enregistré',
  'registry.people.addPerson': 'Personne ajoutée',
}
