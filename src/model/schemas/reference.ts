import { z } from 'zod';
import { edtfDate, text, webAddress } from './fields.ts';

/** `content/references/ID.yaml`, cited as `[@ID]`. */
export const referenceSchema = z
  .strictObject({
    title: text().meta({ description: 'Its title, word for word.' }),
    publisher: text().meta({
      description: 'Who published it.',
      examples: ['National Library of Norway'],
    }),
    url: webAddress().meta({ description: 'Its address.' }),
    published: edtfDate()
      .optional()
      .meta({ description: 'When it was published, where it says so.' }),
    seen: edtfDate().meta({
      description: 'The day on which somebody of the desk read it, there or in a stored copy.',
    }),
    archived: webAddress()
      .optional()
      .meta({ description: 'Its address in an archive of the web, where somebody has seen it.' }),
  })
  .meta({
    description: 'A publication that stands behind sentences of ours; they cite it as `[@ID]`.',
  });
