/** Messages of the registry: levels, hierarchies and area kinds that the pack does not name. */
export const en = {
  levels: {
    instance: 'Operator of this instance',
  },
  hierarchies: {
    border: 'Border region',
    abroad: 'Other countries',
  },
  areaKinds: {
    country: 'country',
    unknown_place: 'unknown place',
    foreign_country: 'foreign country',
    foreign_region: 'foreign region',
    foreign_district: 'district in another country',
    foreign_municipality: 'municipality in another country',
    border_region: 'border region',
  },
}

/** The names of procedures in the audit log. */
export const acts = {
  'registry.areaFiles.importAreas': 'Areas imported',
  'registry.areas.addArea': 'Area added',
  'registry.areas.changeArea': 'Area changed',
  'registry.competences.addCompetence': 'Competence added',
  'registry.competences.changeCompetence': 'Competence changed',
  'registry.competences.endCompetence': 'Competence ended',
  'registry.country.installPack': 'Country pack installed',
  'registry.country.setZoneNames': 'Zone names changed',
  'registry.functions.addFunction': 'Function added',
  'registry.functions.appointHolder': 'Function holder or deputy appointed',
  'registry.functions.endFunction': 'Function ended',
  'registry.functions.endFunctionHolder': 'End date of an appointment set',
  'registry.listWorkbooks.areas.importList': 'Areas imported from a workbook',
  'registry.listWorkbooks.competences.importList': 'Competences imported from a workbook',
  'registry.listWorkbooks.foreignAreas.importList': 'Areas of other countries imported from a list',
  'registry.listWorkbooks.functions.importList': 'Functions imported from a workbook',
  'registry.listWorkbooks.organisations.importList': 'Organisations imported from a workbook',
  'registry.listWorkbooks.phenomena.importList': 'Phenomena imported from a workbook',
  'registry.organisations.addOrganisation': 'Organisation added',
  'registry.organisations.changeOrganisation': 'Organisation changed',
  'registry.organisations.endOrganisation': 'Organisation ended',
  'registry.organisations.removeContactPoint': 'Contact point removed',
  'registry.organisations.saveContactPoint': 'Contact point saved',
  'registry.people.addPerson': 'Person added',
}
