/**
 * First names that are ordinary words too, or end as adverbs and participles do: before a surname at the
 * start of a sentence they are read as a name until their author says otherwise.
 */
export const FIRST_NAMES_LIKE_WORDS = new Set(
  `aly amber angel april art aubrey august basil beverly bill billy blair blanche bob brad brandy
  brook buck buddy carly carol cecily charity charlie charly chase chip chuck clay cliff colby
  crystal daisy dale dawn dean dick dolly don dot drew duke earl ebony elly ember emily ernest
  everly faith fanny finn florence frank gay gene ginger glen glenn grace grant guy hank harmony
  harry hazel heather henny holly hope hunter iris irving ivory ivy jack jade jasmine jay jean
  jenny jewel jimmy john josh joy june kelly ken kimberly kit kitty lance laurel lee lily lucky
  mark mason max maxim may melody mercy merry mike miles milly misty molly nat nelly nick norm
  olive opal pansy pat patience patty pearl peg penny perry peter piper polly poppy prudence
  rainer ray reilly rex rich rob robin rocky rose rosemary ruby rusty ruth sally sandy saul
  scarlet scot serena shelly sherry skip sonny sterling stew sue summer sunny tab teddy terry
  tilly tom tony trinity tucker van vance verity vic victor viola violet wade wally warren
  waverly wesly will willy willow winter woody wren`.split(/\s+/),
);

/** Those of them that open a question: "Will Washington act?" */
export const MODALS = new Set(['may', 'will']);
