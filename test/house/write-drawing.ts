// `npm run drawing`: draws the house into docs/pictures/rooms.svg, from the doors that the tests hold.

import { writeFileSync } from 'node:fs';
import { drawRooms } from './draw-rooms.ts';
import { projectRoot } from './project-files.ts';
import { roomQuestions } from './room-questions.ts';

writeFileSync(`${projectRoot}docs/pictures/rooms.svg`, drawRooms(roomQuestions()));
