import { countryPack } from '#features/country/registry/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { kindsContract } from './contract.ts'

const os = implementSlice(kindsContract)

export const kindRoutes = {
  listPlanKinds: os.listPlanKinds.handler(async () =>
    countryPack().planKinds.map(({ code, names, level, usual, issuerKinds, answers, path, binds, templates = [] }) => ({
      code,
      names,
      level,
      usual,
      issuerKinds: [...issuerKinds],
      answers: [...answers],
      hasPath: path !== undefined,
      binds: binds
        ? {
            elements: binds.elements.map(({ kinds, within, fields }) => ({
              kinds: [...kinds],
              ...(within && { within: [...within] }),
              fields: [...fields],
            })),
          }
        : null,
      templates: templates.map((template) => ({ code: template.code, names: template.names })),
    })),
  ),
}
