// Made by `npm run types` from openapi.json, which the service makes. Not for editing.

export interface paths {
    "/api/admin/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New badges for these people, in this order. They are shown this once: the badges before open nothing any more. */
        post: operations["post-admin-badges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/kiosks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All kiosks, revoked ones too, by number. */
        get: operations["get-admin-kiosks"];
        put?: never;
        /** Adds a kiosk. Its token is shown this once. */
        post: operations["post-admin-kiosks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/kiosks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a kiosk's token away; a second time changes nothing. */
        delete: operations["delete-admin-kiosks-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations, by name. */
        get: operations["get-admin-organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what an organisation requires of its people. */
        patch: operations["patch-admin-organisations-id"];
        trace?: never;
    };
    "/api/admin/organisations/{id}/agreed-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets on which days people of an organisation draw desks at a site. On others they hear which days, and the café is
         *     open to them. It counts from the next check-in on, whoever is in stays; people of the host are never limited.
         */
        put: operations["put-admin-organisations-id-agreed-days"];
        post?: never;
        /** Takes the agreement for a site back: people of the organisation draw desks there on every day. */
        delete: operations["delete-admin-organisations-id-agreed-days"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports people: all of the file, or nothing. Whom it does not name stays; who was deactivated stays so. */
        post: operations["post-admin-people-csv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people who are known, by name. That they were shown stands in the access log of each. */
        get: operations["get-admin-persons"];
        put?: never;
        /** Adds a person, who is asked for consent like everybody. Whoever is there with exactly these details stays so. */
        post: operations["post-admin-persons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/persons/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Deactivates people, or lets them in again: all of them, or nobody. */
        put: operations["put-admin-persons-active"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that the register says of a person, what their desk must have among it. That it was shown stands in their
         *     access log.
         */
        get: operations["get-admin-persons-id"];
        /**
         * Corrects what the register says of a person. Their address can be another only as long as they have not used
         *     the service: else whoever reads its mail could sign in, and see where they were.
         */
        put: operations["put-admin-persons-id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/persons/{id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Deactivates a person, or lets them in again. Who is deactivated is signed out and checked out. */
        put: operations["put-admin-persons-id-active"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/persons/{id}/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a person a badge in the place of the one they have. */
        put: operations["put-admin-persons-id-badge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/persons/{id}/editor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes a person an editor of stories, beside whatever role they have. They edit as themselves. */
        put: operations["put-admin-persons-id-editor"];
        post?: never;
        /** Lets a person edit stories no more. Who told them who they are chooses another. */
        delete: operations["delete-admin-persons-id-editor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/persons/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a person a role, or takes the one they have; a session in it ends. */
        put: operations["put-admin-persons-id-role"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/persons/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes away the second factor of a person who lost it, and signs them out everywhere. A letter tells them. The answer
         *     does not say whether they had one.
         */
        delete: operations["delete-admin-persons-id-second-factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings of a site. */
        get: operations["get-admin-settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes settings of a site: all that is asked, or nothing. */
        patch: operations["patch-admin-settings"];
        trace?: never;
    };
    "/api/admin/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a site with its places, screens, settings and figures: one that nobody has been at, or of which all that was kept
         *     about people is forgotten.
         */
        delete: operations["delete-admin-site"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands out a place to the person, and uses up the ticket of this browser. */
        post: operations["post-check-ins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the open stay of the person. Takes no body. */
        post: operations["post-check-outs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordinator/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New badges for these people, in this order. They are shown this once: the badges before open nothing any more. */
        post: operations["post-coordinator-badges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordinator/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of the organisation as a file that can be posted back. Badges and consent are left out. That they were
         *     shown stands in the access log of each.
         */
        get: operations["get-coordinator-people-csv"];
        put?: never;
        /**
         * Imports people of the organisation: all of the file, or nothing. Rows of other organisations, badges and consent are
         *     refused. Whom it does not name stays; who was ended stays so.
         */
        post: operations["post-coordinator-people-csv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordinator/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the organisation, by name. That they were shown stands in the access log of each. */
        get: operations["get-coordinator-persons"];
        put?: never;
        /**
         * Adds a person to the organisation, who is asked for consent like everybody. The answer is the same whoever else has
         *     the address; whether mail of theirs goes there, an admin decides where it is another person's.
         */
        post: operations["post-coordinator-persons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordinator/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the register says of a person of the organisation. That it was shown stands in their access log. */
        get: operations["get-coordinator-persons-id"];
        /** Corrects what the register says of a person of the organisation, except their address: an admin corrects that. */
        put: operations["put-coordinator-persons-id"];
        post?: never;
        /**
         * Ends a person of the organisation: they are signed out and checked out, and come in no more. Only an admin lets them
         *     in again.
         */
        delete: operations["delete-coordinator-persons-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A few people whose phone one may pick up. In a demo only. */
        get: operations["get-demo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All letters, newest first. In a demo only. */
        get: operations["get-demo-letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter. In a demo only. */
        get: operations["get-demo-letters-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs this browser in as somebody who just scanned the first kiosk's code. In a demo only. */
        post: operations["post-demo-phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drawing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies under the desks of a floor, as SVG that only draws. */
        get: operations["get-drawing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commitments of the days' seeds; of closed days the seeds themselves, and what binds the draws. */
        get: operations["get-draws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public record of a day's draws; before it is closed, its commitment alone. */
        get: operations["get-draws-record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a closure back: one to come is forgotten, one under way ends now, one that is over stays as it was. */
        delete: operations["delete-facility-closures-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a desk to a table. */
        post: operations["post-facility-desks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/desks/{desk}/out-of-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a desk out of use. Who sits there stays; nobody is handed it after them. */
        put: operations["put-facility-desks-desk-out-of-use"];
        post?: never;
        /** Puts a desk back in use; nothing changes if it was. */
        delete: operations["delete-facility-desks-desk-out-of-use"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/desks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a desk that nobody stayed at, with its closures and the reports about it. */
        delete: operations["delete-facility-desks-id"];
        options?: never;
        head?: never;
        /** Changes a desk. Who sits there stays. */
        patch: operations["patch-facility-desks-id"];
        trace?: never;
    };
    "/api/facility/desks/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a desk out of use for a time. Who sits there stays; nobody is handed it after them. Closures may
         *     overlap.
         */
        post: operations["post-facility-desks-id-closures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/floors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a floor to a site. */
        post: operations["post-facility-floors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/floors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a floor without zones, with its drawing; its figures stay. */
        delete: operations["delete-facility-floors-id"];
        options?: never;
        head?: never;
        /** Changes a floor. */
        patch: operations["patch-facility-floors-id"];
        trace?: never;
    };
    "/api/facility/floors/{id}/drawing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lays a drawing under the desks of a floor. Only what draws is kept of it: no scripts, links, animation,
         *     pictures, or whatever leads out of the file. It is fitted around the floor's desks.
         */
        put: operations["put-facility-floors-id-drawing"];
        post?: never;
        /** Takes the drawing of a floor away. */
        delete: operations["delete-facility-floors-id-drawing"];
        options?: never;
        head?: never;
        /** Lays the drawing of a floor elsewhere, or makes it larger or smaller. */
        patch: operations["patch-facility-floors-id-drawing"];
        trace?: never;
    };
    "/api/facility/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes opening hours, days of the week and closed days. Stays under way end when they were due to, or at the new closing time if
         *     that is earlier. Hours by which today would be over already are refused until today's closing time;
         *     further closed days in the past always are.
         */
        patch: operations["patch-facility-hours"];
        trace?: never;
    };
    "/api/facility/occupancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How full each floor and zone is, in bands written every five minutes; and desks out of use. */
        get: operations["get-facility-occupancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/occupancy.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How full each floor and zone is, as CSV: floors before their zones. A band that is not shown is an empty value. */
        get: operations["get-facility-occupancy-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/out-of-use.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Desks out of use, now and to come, as CSV. */
        get: operations["get-facility-out-of-use-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many desks will be taken at the peak of the next ten working days, by weekday, and how far off the same
         *     rule was before.
         */
        get: operations["get-facility-outlook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/outlook.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outlook as CSV: the past days with what was, then the days to come. */
        get: operations["get-facility-outlook-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places of a site: floors, zones, tables and desks by name, with closures now and to come. */
        get: operations["get-facility-places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/places.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The places of a site as a file that can be posted back, or imported elsewhere. What has no row in such a
         *     file is left out: a table without desks, a zone for desks without any, a floor without zones.
         */
        get: operations["get-facility-places-csv"];
        put?: never;
        /**
         * Imports places: all of the file, or nothing. What it names is made, or changed to what the file says;
         *     what it does not name stays.
         */
        post: operations["post-facility-places-csv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports of broken things at a site, the newest first. Who made them is not known. */
        get: operations["get-facility-reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/reports.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports of broken things at a site as CSV, the newest first. Who made them is not known. */
        get: operations["get-facility-reports-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets how far a repair is. */
        patch: operations["patch-facility-reports-id"];
        trace?: never;
    };
    "/api/facility/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whoever calls, and their role. */
        get: operations["get-facility-session"];
        put?: never;
        /** Opens the facility screens in this browser for eight hours. */
        post: operations["post-facility-session"];
        /** Closes the facility screens in this browser: ends the session; a token that was given out stays good. */
        delete: operations["delete-facility-session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sites and their floors, by name. */
        get: operations["get-facility-sites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/stickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stickers of a site: its desks by name, then its cafés. A sticker is good as long as its place is there. */
        get: operations["get-facility-stickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a table to a zone with desks. */
        post: operations["post-facility-tables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/tables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a table with its desks, if nobody stayed at any of them. */
        delete: operations["delete-facility-tables-id"];
        options?: never;
        head?: never;
        /** Changes a table; its desks go with it. */
        patch: operations["patch-facility-tables-id"];
        trace?: never;
    };
    "/api/facility/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a site was used over a day, an ISO week or a month. Figures are out on the next day. */
        get: operations["get-facility-use"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/use.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table of how a site was used, as CSV. A hidden figure is an empty value. */
        get: operations["get-facility-use-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a zone to a floor. */
        post: operations["post-facility-zones"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility/zones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a zone without tables that nobody stayed in; its figures stay. */
        delete: operations["delete-facility-zones-id"];
        options?: never;
        head?: never;
        /** Changes a zone. What it is for never changes. */
        patch: operations["patch-facility-zones-id"];
        trace?: never;
    };
    "/api/gathering-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a gathering can be, and for which groups whoever announces can announce one. */
        get: operations["get-gathering-choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gatherings that are announced and not over: those for everybody, and those of the person's groups. */
        get: operations["get-gatherings"];
        put?: never;
        /** Announces a gathering: to everybody in the house, or to a group. */
        post: operations["post-gatherings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A gathering that is not over. Of a group of others it is as if it did not exist. */
        get: operations["get-gatherings-id"];
        put?: never;
        post?: never;
        /** Calls a gathering off that has not begun. Whoever means to come gets word. */
        delete: operations["delete-gatherings-id"];
        options?: never;
        head?: never;
        /**
         * Changes a gathering that has not begun. Whoever means to come gets word of another time or place, without anybody learning
         *     who that is.
         */
        patch: operations["patch-gatherings-id"];
        trace?: never;
    };
    "/api/gatherings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the person attends. Those who attend the same have met, if both agreed to be seen before and neither is there
         *     unseen. When they said so is not kept.
         */
        post: operations["post-gatherings-id-attendance"];
        /** Says that the person does not attend after all, while it goes on. */
        delete: operations["delete-gatherings-id-attendance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A gathering for a calendar (RFC 5545). */
        get: operations["get-gatherings-id-calendar-ics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code that a gathering's screen shows at this moment. Whoever scans it while it goes on attends. */
        get: operations["get-gatherings-id-code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/coming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the person means to come. Others see how many do, from three on, and never who. No seat is kept. */
        post: operations["post-gatherings-id-coming"];
        /** Says that the person does not mean to come. */
        delete: operations["delete-gatherings-id-coming"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody who attends a call hour did what they meant to do: the follow-up is done, and one more is counted. Whose it was is
         *     not kept with the count.
         */
        post: operations["post-gatherings-id-done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as server-sent events (WHATWG HTML, 9.2) of the name `state`: at once, whenever it changes, and every quarter of a
         *     minute. `you` is null in them. A stream ends after ten minutes; who still may follow it opens it again.
         */
        get: operations["get-gatherings-id-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes on at a gathering at this moment: until an hour after its end. */
        get: operations["get-gatherings-id-state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a group. It stands once three have accepted, whoever starts it included, and ends if that does not happen within 30
         *     days.
         */
        post: operations["post-groups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A group, for its members. To anybody else it is as if it did not exist. */
        get: operations["get-groups-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the name of a group or what it says about itself. Whoever started it does that; once they left, every member can. */
        patch: operations["patch-groups-id"];
        trace?: never;
    };
    "/api/groups/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins a group to which the person is invited. */
        post: operations["post-groups-id-accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines an invitation to a group. Nobody is told. */
        post: operations["post-groups-id-decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites somebody to a group. The answer is the same whoever that is, if anybody, and whether a letter follows or not. */
        post: operations["post-groups-id-invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leaves a group, with what the person brought and looked for in it. If too few remain it ends. */
        delete: operations["delete-groups-id-membership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps an offer or ask for 90 days; the group's members see it, and nobody else. */
        post: operations["post-groups-id-offers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/offers/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an offer or ask. */
        delete: operations["delete-groups-id-offers-place"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/offers/{place}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an offer or ask stand for 90 days from now. */
        post: operations["post-groups-id-offers-place-renewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a guest in at the site of this browser's ticket, with a place in its café, and uses the ticket up. The answer is
         *     the same whomever they come for, and says nothing about them.
         */
        post: operations["post-guests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guests/check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the open stay of the guest. Takes no body. */
        post: operations["post-guests-check-outs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guests/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erases the guest who signed in with this browser today, at once: the place is free, and with them goes that they agreed
         *     to be named. Who joined the register meanwhile is no guest any more, and erases themselves on a page of their own.
         */
        delete: operations["delete-guests-me"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guests/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open stay of the guest who signed in with this browser today. */
        get: operations["get-guests-stay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands out a place to the holder of a badge. Names nobody. */
        post: operations["post-kiosk-check-ins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the open stay of the holder of a badge. */
        post: operations["post-kiosk-check-outs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code to scan now. A new one comes every 10 seconds and is good for 30. */
        get: operations["get-kiosk-code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a guest in, with a place in the café of the kiosk's site. The answer is the same whomever they come for, and says
         *     nothing about them: a host is looked up afterwards.
         */
        post: operations["post-kiosk-guests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes this browser the kiosk that the token belongs to. */
        post: operations["post-kiosk-session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the kiosk shows: desks, the café, today's commitment. No names. */
        get: operations["get-kiosk-state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the letter says, and never more. Changes nothing. */
        get: operations["get-letters-token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the reader's answer. */
        post: operations["post-letters-token-answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses when to have coffee; both get an invitation. */
        post: operations["post-letters-token-choice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees to encounters from today on, or not. An answer by letter can be changed by it for 24 hours; who answered
         *     otherwise, or earlier, changes that on their own page, and what stands is the answer.
         */
        post: operations["post-letters-token-consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that something is done, waits until the next reminder, or is let go of. */
        post: operations["post-letters-token-deeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/dormant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Means to write or to have coffee, which stands on the own page from then on and nothing is sent of; or lets the name
         *     rest for half a year.
         */
        post: operations["post-letters-token-dormant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/good": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what good came of an encounter. */
        post: operations["post-letters-token-good"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts or declines an invitation to a group. Nobody is told of who declines. */
        post: operations["post-letters-token-group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/introduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says yes to an introduction, or leaves one that was asked for. Nobody is told of what is left. */
        post: operations["post-letters-token-introduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/nudge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how often reminders are to come. It holds at once, and can be changed or taken back for 24 hours. */
        post: operations["post-letters-token-nudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a message: *stay in touch*, or *no more from this person*. */
        post: operations["post-letters-token-reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{token}/still-here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one is still at the desk of the letter. Whether that came in time, the page shows. */
        post: operations["post-letters-token-still-here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person who is signed in. */
        get: operations["get-me"];
        put?: never;
        post?: never;
        /**
         * Erases the person, at once: what remains are figures, and draws that nobody can tell to be theirs. A letter to
         *     somebody else that is being sent at this moment may still name them.
         */
        delete: operations["delete-me"];
        options?: never;
        head?: never;
        /** Changes what the person may change of themselves. */
        patch: operations["patch-me"];
        trace?: never;
    };
    "/api/me/answers/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Records an answer in place of an earlier one. */
        put: operations["put-me-answers-person"];
        post?: never;
        /** Takes an answer back; without one nothing changes. */
        delete: operations["delete-me-answers-person"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the person's calendar has an address. */
        get: operations["get-me-calendar"];
        put?: never;
        /** Gives the person's calendar a new address; an earlier one leads nowhere from then on. */
        post: operations["post-me-calendar"];
        /** Takes the address away. */
        delete: operations["delete-me-calendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the register says, and the second card if there is one. */
        get: operations["get-me-card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/card/second": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the second card. It gives no rights, and changes neither the draw nor agreed days; who shares a table reads it as the
         *     person's own words. A stay that has begun keeps its card.
         */
        put: operations["put-me-card-second"];
        post?: never;
        /** Deletes the second card, if there is one. A stay that has begun keeps its card. */
        delete: operations["delete-me-card-second"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/coffee-moments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The half-hours at which the person may propose coffee to somebody, and in which café. */
        get: operations["get-me-coffee-moments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/coffees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Calls off a coffee that is to come; both are told. */
        delete: operations["delete-me-coffees-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/coffees/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses one of the moments that the other proposed; both get an invitation. */
        post: operations["post-me-coffees-id-choice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/coffees/{id}/moment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves a coffee that is to come; both get the invitation anew. */
        put: operations["put-me-coffees-id-moment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/coffees/{id}/moments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Proposes moments for a coffee that the person means to have, or other moments for one that the other proposed; the
         *     other gets a letter with them.
         */
        put: operations["put-me-coffees-id-moments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/conscience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often the person is reminded. */
        get: operations["get-me-conscience"];
        /** Agrees to be reminded, changes how, or ends it with `off`. */
        put: operations["put-me-conscience"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agrees to encounters from today on, or withdraws: then all that came of them is deleted at once. */
        put: operations["put-me-consent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people with whom the person keeps up: contacts, and own names of people who are not in the system. */
        get: operations["get-me-contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/contacts/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a contact for both, without a word to the other. */
        delete: operations["delete-me-contacts-person"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/contacts/{person}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets what the person notes about a contact for themselves. */
        put: operations["put-me-contacts-person-note"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is held about the person, to be saved. Others are named where they agree to it today. */
        get: operations["get-me-data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's own draws of a day, once it is closed; none before. */
        get: operations["get-me-draws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/encounters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's encounters of a week, up to this moment. */
        get: operations["get-me-encounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person means to do, what waits for others, and what was done. */
        get: operations["get-me-follow-ups"];
        put?: never;
        /**
         * Keeps what the person means to do, which nobody else sees; sends a message with its text, and proposes a coffee with
         *     its moments.
         */
        post: operations["post-me-follow-ups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says that a follow-up is done, lets it go, or puts it off. */
        patch: operations["patch-me-follow-ups-id"];
        trace?: never;
    };
    "/api/me/follow-ups/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message that the person means to send; an answer goes to their address, which the reader sees. */
        post: operations["post-me-follow-ups-id-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups of the person, and the invitations that wait for their answer. */
        get: operations["get-me-groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The introductions in which the person has a part. Of their own, each has one state: `open`, `lapsed` or `accepted`. */
        get: operations["get-me-introductions"];
        put?: never;
        /** Asks a contact for an introduction. */
        post: operations["post-me-introductions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/introductions/unasked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Introduces two contacts without being asked; it comes about when both say yes. */
        post: operations["post-me-introductions-unasked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/introductions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back an introduction that the person asked for or began; puts one that is over out of sight. */
        delete: operations["delete-me-introductions-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/introductions/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leaves an introduction that was asked of the person, or takes that back. Nobody is told. */
        put: operations["put-me-introductions-id-left"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/introductions/{id}/passed-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Passes an introduction that was asked of the person on to a contact, who is asked whether they would like it. */
        put: operations["put-me-introductions-id-passed-on"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/introductions/{id}/yes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says yes to an introduction. It comes about at once where the person is the last to decide. */
        put: operations["put-me-introductions-id-yes"];
        post?: never;
        /** Takes a yes back, as long as nothing came of it. */
        delete: operations["delete-me-introductions-id-yes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the person expects, and who came in the last seven days. */
        get: operations["get-me-invitations"];
        put?: never;
        /**
         * Invites a guest for a day. A letter follows, with a badge that is good on that day; nothing is reserved. The answer is the
         *     same whoever has the address, and whether a letter follows or not.
         */
        post: operations["post-me-invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One invitation of the person. */
        get: operations["get-me-invitations-id"];
        put?: never;
        post?: never;
        /** Calls an invitation off: its badge stops working, and who got the letter is told. */
        delete: operations["delete-me-invitations-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each look at the person's data, or change of it, by somebody with a role; the latest first. */
        get: operations["get-me-looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person brings and looks for. */
        get: operations["get-me-offers"];
        put?: never;
        /** Keeps an offer or ask for 90 days; those at the person's table see it, their contacts, and who reads of them in a digest. */
        post: operations["post-me-offers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/offers/at-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What those at the person's table bring and look for today. */
        get: operations["get-me-offers-at-table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an offer or ask. */
        delete: operations["delete-me-offers-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/offers/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an offer or ask stand for 90 days from now. */
        post: operations["post-me-offers-id-renewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/own-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps an own name; nobody else sees it. */
        post: operations["post-me-own-names"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/own-names/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an own name. */
        delete: operations["delete-me-own-names-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's second factor. */
        get: operations["get-me-second-factor"];
        /** Confirms a second factor with a code of it: from here on it is asked for. */
        put: operations["put-me-second-factor"];
        /** Begins a second factor; it counts from the first code of it on. What was begun before is good no more. */
        post: operations["post-me-second-factor"];
        /** Takes the second factor away. */
        delete: operations["delete-me-second-factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's sessions, the one used last first. */
        get: operations["get-me-sessions"];
        put?: never;
        post?: never;
        /**
         * Ends all sessions of the person, this one too, and those in a role; codes that were sent, and visits to the
         *     identity provider, are good no more.
         */
        delete: operations["delete-me-sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of the person's sessions; it may be the one that asks. */
        delete: operations["delete-me-sessions-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open stay of the person, and who is beside it. */
        get: operations["get-me-stay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/stay/still-here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one is still at one's desk; nothing changes where nobody asked. */
        post: operations["post-me-stay-still-here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person meant to do and did, by half-year: for them alone, and without names unless they ask for them. */
        get: operations["get-me-year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description. */
        get: operations["get-openapi-json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where tables and desks stand on a floor. Metres; the origin is top left. */
        get: operations["get-plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept, for how long, at each site and everywhere. */
        get: operations["get-privacy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reception/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The badges of these guests, in this order: the same that their letters have, good on the day of their invitation. */
        post: operations["post-reception-badges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reception/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The guests who are expected on a day, and those who are there; nothing of staff but the name of a host. That they were
         *     shown stands in the access log of each, once an hour.
         */
        get: operations["get-reception-guests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reception/guests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Erases a guest of today who came without an invitation and asks for it, at once; an open stay of theirs ends. */
        delete: operations["delete-reception-guests-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reception/guests/{id}/check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the stay of a guest of today. Takes no body. */
        post: operations["post-reception-guests-id-check-outs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What runs: a screen that sees this change loads itself again. */
        get: operations["get-release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a person in on this browser. Where their organisation requires a second factor and they have none, the
         *     session opens nothing but setting one up, and checking in with a ticket.
         */
        post: operations["post-session"];
        /** Ends the session of this browser. */
        delete: operations["delete-session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a code of six digits (twelve after too many wrong ones), good for ten minutes and on this browser only, if the address is known and was not
         *     sent too many. The answer never tells.
         */
        post: operations["post-session-codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends this browser off to the identity provider; it is expected back within ten minutes. */
        post: operations["post-session-provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signs in whoever comes back from the identity provider, and leads them to their page or to the facility
         *     screens; with `?sign-in=` and why not, if not: `refused` by the provider, `unknown-person`, `no-role`,
         *     `failed`.
         */
        get: operations["get-session-provider-return"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one may sign in. */
        get: operations["get-session-ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stickers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands where a sticker is; nothing of who is there. */
        get: operations["get-stickers-code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stickers/{code}/broken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports that something at a desk is broken. Who reports it is not kept. */
        post: operations["post-stickers-code-broken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stickers/{code}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the person a place in the café of the sticker, and uses up the ticket of this browser. */
        post: operations["post-stickers-code-check-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stickers/{code}/nobody-here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that nobody sits at a desk. Whoever holds it, if anybody does, is asked, and has 15 minutes to answer.
         *     The answer is the same in every case.
         */
        post: operations["post-stickers-code-nobody-here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories that are published, the newest day first; or drafts. */
        get: operations["get-stories"];
        put?: never;
        /** Tells a story. It is a draft: its teller and editors read it; without a name only the one editor who was chosen. */
        post: operations["post-stories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story. A draft of others is as if it did not exist. */
        get: operations["get-stories-id"];
        put?: never;
        post?: never;
        /** Withdraws a story, as its teller, at any time: it is deleted with its pictures, its follow-up and what readers said of it. */
        delete: operations["delete-stories-id"];
        options?: never;
        head?: never;
        /** Writes a story anew, as its teller or as an editor; also after it was published. */
        patch: operations["patch-stories-id"];
        trace?: never;
    };
    "/api/stories/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says, as the teller or an editor, how far a published story came: a step on its road, with today's date. A second one of
         *     the same day and state takes the place of the first.
         */
        put: operations["put-stories-id-follow-up"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says *I know this too*. Others see how many do, from three on, and never who. */
        put: operations["put-stories-id-known"];
        post?: never;
        /** Takes that back. */
        delete: operations["delete-stories-id-known"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a picture to a story, as its teller or an editor: JPEG, PNG or WebP of at most 25 MB and about 24 million pixels. It
         *     is written anew as JPEG in two sizes of at most 300 kB; nothing but its pixels is kept. At most six.
         */
        post: operations["post-stories-id-pictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/pictures/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a story. */
        get: operations["get-stories-id-pictures-place"];
        put?: never;
        post?: never;
        /** Takes a picture away. */
        delete: operations["delete-stories-id-pictures-place"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a draft, as an editor: everybody who is signed in reads it from now on. */
        post: operations["post-stories-id-publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets what editors ask beside a draft. Its teller reads it there, and answers by changing the draft. It is gone once the
         *     story is published.
         */
        put: operations["put-stories-id-questions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a sound or film to a story that was told with a name, as its teller or an editor: MP3, MPEG-4, Ogg or WebM of at most
         *     10 MB. It is kept as it was sent, with whatever the file says besides. At most two.
         */
        post: operations["post-stories-id-recordings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/recordings/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sound or film of a story, to be saved. */
        get: operations["get-stories-id-recordings-place"];
        put?: never;
        post?: never;
        /** Takes a sound or film away. */
        delete: operations["delete-stories-id-recordings-place"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/taken-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says *I take it up*: the person stands beside the story with their name. Nobody else can say it of them. */
        put: operations["put-stories-id-taken-up"];
        post?: never;
        /** Takes that back; the name is gone at once. */
        delete: operations["delete-stories-id-taken-up"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/story-editors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those among whom who tells without a name chooses the one editor who knows. */
        get: operations["get-story-editors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ticket of this browser. */
        get: operations["get-ticket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives this browser a ticket: five minutes, one check-in. */
        post: operations["post-tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the weekly letter comes. Changes nothing. */
        get: operations["get-unsubscribe-token"];
        put?: never;
        /** Ends the weekly letter. Takes no body. */
        post: operations["post-unsubscribe-token"];
        /** Takes the end of the weekly letter back. */
        delete: operations["delete-unsubscribe-token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the wall shows. No names. */
        get: operations["get-wall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{secret}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is announced for whoever has this address, for a calendar (RFC 5545): from 28 days ago on. */
        get: operations["get-calendar-secret-ics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["get-health-live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database can be written, as it is every few seconds. */
        get: operations["get-health-ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counters in the text format of Prometheus; no names. For programs on this machine, and for the role admin: exact
         *     counts tell of a single person, as soon as only one does something.
         */
        get: operations["get-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the weekly letter. The body, a form, says nothing that the address does not. */
        post: operations["post-u-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A kiosk to come. */
        AddKiosk: {
            /** @description Where it stands; at an entrance if left out. */
            kind?: components["schemas"]["KioskKind"];
            /** @description What people call the kiosk. */
            name: string;
            site: string;
        };
        /** @description What was added. */
        Added: {
            /** Format: int64 */
            id: number;
        };
        /** @description By what requests name a person. */
        AddedOwn: {
            /** @description It. */
            id: string;
        };
        /** @description A picture or recording that was added. */
        AddedPart: {
            /**
             * Format: int64
             * @description Which of the story's it is, from 1.
             */
            place: number;
        };
        /** @description The number of a person. */
        AddedPerson: {
            /**
             * Format: int64
             * @description It.
             */
            id: number;
        };
        /** @description Days agreed with an organisation. */
        AgreeDays: {
            /**
             * Format: date
             * @description From which day on.
             */
            from: string;
            /** @description For which site. */
            site: string;
            /**
             * Format: date
             * @description Up to and including which day; left out or null: without end.
             */
            until?: string | null;
            /** @description On which days of the week its people draw desks there; at least one. */
            weekdays: components["schemas"]["WeekDay"][];
        };
        /** @description The days agreed for a site. */
        AgreedDaysView: {
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /** @description The site. */
            site: string;
            /**
             * Format: date
             * @description The last day; null if there is none.
             */
            until: string | null;
            /** @description The days of the week. */
            weekdays: components["schemas"]["WeekDay"][];
        };
        /** @description A gathering that was announced. */
        AnnouncedGathering: {
            /** @description By this it is called. */
            id: string;
        };
        /**
         * @description An answer about somebody the person shared space with.
         * @enum {string}
         */
        Answer: "talked" | "follow-up" | "not-this-one";
        /** @description An answer. */
        AnswerGiven: {
            /** @description What the person says. */
            answer: components["schemas"]["Answer"];
            /** @description The ISO week it is about, such as `2026-W47`. */
            week: string;
        };
        /** @description An answer, and whether the other said the same. */
        Answered: {
            /** @description What the person said. */
            answer: components["schemas"]["Answer"];
            /** @description Whether both said that they talked. */
            mutual: boolean;
        };
        /**
         * @description What people come in by on a floor.
         * @enum {string}
         */
        Arrival: "entrance" | "stairs" | "lift";
        /** @description An introduction that a contact asks of the person. */
        AskedOfMe: {
            /** @description What they bring. */
            bring: string;
            from: components["schemas"]["Introduced"];
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            /**
             * Format: date-time
             * @description When it is over if it does not come about.
             */
            lapses_at: string;
            /** @description What the person added. */
            line: string;
            /** @description What it is for. */
            purpose: string;
            to: components["schemas"]["Introduced"] | null;
            turn: components["schemas"]["Turn"];
            /** @description Whom they look for. */
            whom: string;
        };
        /**
         * @description What a nudge asks.
         * @enum {string}
         */
        Asks: "rhythm" | "energy" | "helps" | "silent";
        /** @description The reader at a gathering. */
        AtGathering: {
            /** @description Whether they said that they attend. */
            attend: boolean;
        };
        /** @description The days on which two people shared a table. */
        AtTable: {
            /** @description When and where, sorted by date; two entries of one date are two sites. */
            days: components["schemas"]["DayAtTable"][];
            /**
             * Format: int64
             * @description Days from the last one before this week to the first shared table in it; null when first.
             */
            dormant_days: number | null;
            /** @description Whether no table or café encounter of the two before this week is known. */
            first: boolean;
        };
        /** @description Whoever attends. */
        Attending: {
            /** @description The code from the gathering's screen. Without one, the person is checked in at its site. */
            code?: string | null;
        };
        /** @description A badge to print. */
        BadgeBody: {
            /** @description The code. */
            badge: string;
            /** @description The person's name. */
            name: string;
            /** @description Whom they work for. */
            organisation: string;
            /** @description The code as a picture; dark on white, with its quiet zone. */
            svg: string;
        };
        /** @description Somebody with a badge. */
        BadgeCheckIn: {
            /** @description What the badge says. */
            badge: string;
            /** @description What kind of place; a desk if left out. */
            place?: components["schemas"]["Place"];
            /** @description Whether the stay is to stay out of every digest. */
            unseen?: boolean;
            /** @description Which café or private zone. */
            zone?: string | null;
        };
        /** @description Somebody with a badge. */
        BadgeCheckOut: {
            /** @description What the badge says. */
            badge: string;
        };
        /** @description The badge that the person has now; shown this once. */
        BadgeSet: {
            /** @description Its code. */
            badge: string;
        };
        /**
         * @description How full a place is.
         * @enum {string}
         */
        Band: "empty" | "quiet" | "half" | "busy" | "full";
        /** @description What is broken. */
        Broken: {
            /** @description What kind of thing. */
            kind: components["schemas"]["ReportKind"];
            /** @description More about it: one line of at most 200 characters. */
            line?: string | null;
        };
        /** @description A report of something broken. */
        BrokenThing: {
            /**
             * Format: date-time
             * @description When its state was set last.
             */
            changed_at: string;
            desk: string;
            floor: string;
            /** Format: int64 */
            id: number;
            /** @description What is broken. */
            kind: components["schemas"]["ReportKind"];
            /** @description What was added in one line; may be empty. */
            line: string;
            /**
             * Format: date-time
             * @description When it was reported.
             */
            reported_at: string;
            /** @description How far the repair is. */
            state: components["schemas"]["ReportState"];
            /** @description Its table. */
            table: string;
            /** @description Its zone. */
            zone: string;
        };
        /** @enum {string} */
        Busy: "quiet" | "lively" | "busy" | "full";
        /** @description How somebody arrives at a café. */
        CafeCheckIn: {
            /** @description Whether the stay is to stay out of every digest. */
            unseen?: boolean;
        };
        /** @description Somebody in the same café. */
        CafeEncounter: components["schemas"]["InCafe"] & {
            answer: components["schemas"]["Answer"] | null;
            /** @description Whether both said that they talked. */
            mutual: boolean;
            name: string;
            /** @description Whom they work for; empty if they came under a second card alone. */
            organisation: string;
            /** @description The second cards under which they came, in their own words. */
            own_cards: components["schemas"]["OwnCard"][];
            /**
             * Format: int64
             * @description Their number; answers refer to it.
             */
            person: number;
        };
        /** @description A café. */
        CafeState: {
            /**
             * Format: int64
             * @description How many fit in.
             */
            capacity: number;
            /**
             * Format: int64
             * @description How many more people fit in.
             */
            free: number;
            zone: string;
        };
        /** @description The address of a calendar. */
        CalendarAddress: {
            /** @description Whoever has it reads what is announced for its owner. It is shown this once. */
            url: string;
        };
        /** @description Whether somebody's calendar has an address. */
        CalendarFeed: {
            /**
             * Format: date-time
             * @description Since when; null without one.
             */
            since: string | null;
        };
        /**
         * @description One of the two.
         * @enum {string}
         */
        Card: "first" | "second";
        /** @description Somebody's second card, as it is shown at the table. */
        CardAtTable: components["schemas"]["OwnCard"] & {
            /** @description Their first name, as it is shown there. */
            name: string;
        };
        /** @description The cards of a person. */
        Cards: {
            first: components["schemas"]["FirstCard"];
            second: components["schemas"]["SecondCardView"] | null;
        };
        /** @description What to change; what is left out stays. */
        ChangeDesk: {
            /** @description What it offers, in the place of what it did. */
            features?: components["schemas"]["Feature"][] | null;
            name?: components["schemas"]["PlaceName"] | null;
            /**
             * Format: int64
             * @description The number of the table it stands at.
             */
            table?: number | null;
            /**
             * Format: double
             * @description From the left, in metres; comes with y. Null, both: it is not known.
             */
            x?: number | null;
            /**
             * Format: double
             * @description From the top, in metres.
             */
            y?: number | null;
        };
        /** @description What to change; what is left out stays. */
        ChangeFloor: {
            entrance?: components["schemas"]["Point"] | null;
            name?: components["schemas"]["PlaceName"] | null;
        };
        /** @description What to change; what is left out stays. */
        ChangeHours: {
            /** @description The days besides on which it hands out nothing, in the place of those it has. */
            closed_days?: string[] | null;
            /** @description When it closes, HH:MM. */
            closes?: string | null;
            /** @description The days of the week on which it opens; at least one. */
            open_days?: components["schemas"]["WeekDay"][] | null;
            /** @description When the site opens, HH:MM. */
            opens?: string | null;
        };
        /** @description What to change; what is left out stays. */
        ChangeMe: {
            /** @description Whether to get the weekly digest. */
            digest?: boolean | null;
            language?: components["schemas"]["Language"] | null;
        };
        /** @description What an organisation requires. */
        ChangeOrganisation: {
            /**
             * @description Whether its people must have a second factor where they sign in with a code by letter. It counts at once, also
             *     for those who are signed in.
             */
            factor_required: boolean;
        };
        /** @description How far a repair is. */
        ChangeReport: {
            /** @description The state. */
            state: components["schemas"]["ReportState"];
        };
        /** @description What to change; what is left out stays. */
        ChangeSettings: {
            /**
             * Format: int32
             * @description The hour of Monday at which digests are written: 0 to 23.
             */
            digest_hour?: number | null;
            /**
             * Format: int32
             * @description For how many days it keeps encounters: 1 to 365. More than 28 is shown to everybody, with the date.
             */
            encounters_days?: number | null;
            language?: components["schemas"]["Language"] | null;
            name?: components["schemas"]["PlaceName"] | null;
            /** @description Whether letters name people. */
            names_in_mail?: boolean | null;
            /** @description How desks are drawn: `bounded` or `uniform`. */
            policy?: string | null;
            /**
             * Format: int64
             * @description The least number of persons that a published figure stands for: 5 or more.
             */
            small_number?: number | null;
            /**
             * Format: int32
             * @description For how many days it keeps stays, draw records and pseudonyms: 1 to 365. More than 28 is shown to
             *     everybody, with the date.
             */
            stays_days?: number | null;
        };
        /** @description What to change; what is left out stays. */
        ChangeTable: {
            move?: components["schemas"]["Move"] | null;
            name?: components["schemas"]["PlaceName"] | null;
            /**
             * Format: int64
             * @description The number of the zone it stands in.
             */
            zone?: number | null;
        };
        /** @description What to change; what is left out stays. */
        ChangeZone: {
            /**
             * Format: int64
             * @description How many people fit; not for a zone with desks.
             */
            capacity?: number | null;
            /**
             * Format: int64
             * @description The number of the floor it is on.
             */
            floor?: number | null;
            name?: components["schemas"]["PlaceName"] | null;
        };
        /** @description What changes of a gathering; what is left out stays. */
        ChangedGathering: {
            /** Format: date-time */
            begins_at?: string | null;
            languages?: components["schemas"]["Language"][] | null;
            /** Format: int64 */
            minutes?: number | null;
            place?: string | null;
            title?: string | null;
            zone?: string | null;
        };
        /** @description What changes of a story; what is left out stays. */
        ChangedStory: {
            /**
             * Format: int64
             * @description For who told it without a name: another editor who knows, once the one they chose edits no more.
             */
            editor?: number | null;
            kind?: components["schemas"]["StoryKind"] | null;
            language?: components["schemas"]["Language"] | null;
            text?: string | null;
            title?: string | null;
        };
        /** @description The half-hours that can be proposed for a coffee. */
        CoffeeOffer: {
            /** @description When each begins, ascending; up to three are proposed. */
            moments: string[];
            /** @description The café and its building. */
            place: string;
            /** @description The building's time zone. */
            time_zone: string;
        };
        /** @description Somebody proposes to have coffee. */
        CoffeeProposalPage: {
            /**
             * Format: date-time
             * @description The moment that was chosen, or to which it was moved since; null if none.
             */
            at: string | null;
            /** @description Who proposes. */
            from: string;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description The moments that can still be chosen, ascending. */
            moments: string[];
            /** @description Whom they work for. */
            organisation: string;
            /** @description The café and its building; empty once the proposal is over. */
            place: string;
            /** @description The reader's first name. */
            reader: string;
            /** @description The building's time zone; empty likewise. */
            time_zone: string;
        };
        /** @description A coffee that is proposed or planned. */
        CoffeeView: {
            /** @description Whether the moments answer an earlier proposal of the one who is asked. */
            answers_back: boolean;
            /**
             * Format: date-time
             * @description When it begins; null while it is proposed.
             */
            at: string | null;
            /** @description Whether both were seen in the café on that day: then *did it come about?* has yes chosen already. */
            both_there: boolean;
            /**
             * Format: date-time
             * @description When it ends; null likewise.
             */
            ends_at: string | null;
            /**
             * Format: int64
             * @description Its number, which both may use.
             */
            id: number;
            /** @description The moments from which whoever was asked chooses, ascending; none once it is planned. */
            moments: string[];
            /** @description Whether the person proposed it themselves. */
            own: boolean;
            /** @description The café and its building. */
            place: string;
            /** @description The building's time zone. */
            time_zone: string;
        };
        /** @description How often somebody is reminded of what they mean to do. */
        Conscience: {
            /**
             * Format: date
             * @description Nothing comes before this day; null if it is not paused.
             */
            paused_until: string | null;
            /** @description `off` for who did not agree to it, or said stop, or has not answered for long. */
            rhythm: components["schemas"]["Rhythm"];
            weekday: components["schemas"]["WeekDay"];
        };
        /**
         * @description An answer to the question of consent.
         * @enum {string}
         */
        Consent: "yes" | "no";
        /** @description An answer. */
        ConsentGiven: {
            /** @description The version of the text that was shown, such as `2026-11-24`; the newest if left out. */
            text?: string | null;
            /** @description Whether the person agrees to be seen. */
            visible: boolean;
        };
        /** @description The question of consent. */
        ConsentPage: {
            consent: components["schemas"]["Consent"] | null;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description The reader's first name. */
            reader: string;
        };
        /** @description Somebody who is a contact: the two both said so. */
        ContactView: {
            email: string;
            /**
             * Format: date
             * @description The last day on which the two shared a table or a café; null if none is known any more.
             */
            last_day: string | null;
            name: string;
            /** @description What the person notes for themselves alone; empty if nothing. */
            note: string;
            /** @description What they bring and look for. */
            offers: components["schemas"]["Offered"][];
            /** @description Whom they work for. */
            organisation: string;
            /**
             * Format: int64
             * @description Their number.
             */
            person: number;
            /**
             * Format: date
             * @description Since when the two are contacts.
             */
            since: string;
        };
        /** @description The people that a person keeps up with. */
        Contacts: {
            /** @description People of the house, by name. */
            contacts: components["schemas"]["ContactView"][];
            /** @description People who are not in the system, in the person's own words. */
            own_names: components["schemas"]["OwnNameView"][];
        };
        /** @description A day at a table. */
        DayAtTable: components["schemas"]["TableLocation"] & {
            /** Format: date */
            date: string;
            /**
             * Format: int64
             * @description Whole minutes together at tables that day.
             */
            minutes: number;
        };
        /** @description A day, with one figure a half-hour of the whole site in each list. */
        DayOfUse: {
            /**
             * Format: int32
             * @description Distinct persons.
             */
            arrivals: number | null;
            /** @description Whether the site was to be closed. */
            closed: boolean;
            /**
             * Format: date
             * @description The day.
             */
            day: string;
            /** @description Desks taken. */
            desks: (number | null)[];
            /** @description Persons in cafés. */
            guests: (number | null)[];
            /**
             * Format: int32
             * @description The most persons of any half-hour.
             */
            peak: number | null;
            /** @description Persons. */
            persons: (number | null)[];
            /**
             * Format: int32
             * @description Desks in use.
             */
            places: number;
            /**
             * Format: int32
             * @description The least number of persons that its figures stand for.
             */
            small_number: number;
            /**
             * Format: int32
             * @description Minutes a person, on average.
             */
            stay_minutes: number | null;
        };
        /**
         * @description What somebody says about a follow-up of which a nudge reminds.
         * @enum {string}
         */
        Deed: "done" | "next-time" | "let-go";
        /** @description A letter. */
        DemoLetter: {
            /**
             * Format: date-time
             * @description When it was written.
             */
            date: string;
            /** @description The sender's address. */
            from: string;
            /** @description The HTML. */
            html: string;
            /** @description What it was asked for by. */
            id: string;
            /** @description The subject. */
            subject: string;
            /** @description The plain text. */
            text: string;
            /** @description The reader's address. */
            to: string;
        };
        /** @description A letter in a list. */
        DemoLetterHead: {
            /**
             * Format: date-time
             * @description When it was written.
             */
            date: string;
            /** @description What to ask for it by. */
            id: string;
            /** @description The subject. */
            subject: string;
            /** @description The reader's address. */
            to: string;
            /** @description The reader's name. */
            to_name: string;
        };
        /** @description A few people to try. */
        DemoPeople: {
            /** @description Most agreed to be seen. */
            people: components["schemas"]["DemoPerson"][];
        };
        /** @description Somebody to try. */
        DemoPerson: {
            email: string;
            name: string;
        };
        /**
         * @description How much of a day a record shows.
         * @enum {string}
         */
        Depth: "public" | "own" | "full";
        /** @description A digest, what its letter reminds of, and the service's time, by which its reader says until when they mean to follow up. */
        DigestLetterPage: components["schemas"]["DigestPage"] & {
            /** Format: date-time */
            now: string;
            nudge: components["schemas"]["NudgePage"] | null;
        };
        /** @description A digest. */
        DigestPage: {
            /** @description The café's pick list. */
            cafe: components["schemas"]["PageCafeName"][];
            /** @description How many people of the cafés are not named. */
            cafe_count: number;
            dormant: components["schemas"]["PageDormant"] | null;
            /** @description How many people of gatherings it does not name. */
            gathering_count: number;
            good: components["schemas"]["Outcome"] | null;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /**
             * Format: date
             * @description Its Monday.
             */
            monday: string;
            /** @description Who is named. */
            names: components["schemas"]["PageName"][];
            /** @description Whether the letter named people. */
            names_in_mail: boolean;
            /** @description How many more shared a table with the reader. */
            others: number;
            /** @description The reader's first name. */
            reader: string;
            /** @description The ISO week. */
            week: string;
            /** @description With how many people the reader shared a zone. */
            zone_count: number;
        };
        /** @description What was done. */
        DoneInCallHour: {
            /**
             * Format: int64
             * @description The number of the person's own follow-up, which is open.
             */
            follow_up: number;
        };
        /** @description What was done together by now. */
        DoneTogether: {
            /** Format: int64 */
            done: number;
        };
        /**
         * @description What somebody says about a name that a nudge suggests.
         * @enum {string}
         */
        DormantAnswer: "message" | "coffee" | "rest";
        /** @description Somebody who edits stories. */
        EditorChoice: {
            /**
             * Format: int64
             * @description Their number, by which one chooses them.
             */
            id: number;
            name: string;
        };
        /** @description A token. */
        EnrolKiosk: {
            /** @description As `aanschuif kiosk add` printed it. */
            token: string;
        };
        /** @description A token; or the address of a person who has a role, with a code. */
        EnterRole: {
            /** @description The digits of the newest letter: six, or twelve after too many wrong codes. */
            code?: string | null;
            /** @description The person's address. */
            email?: string | null;
            /** @description A code of the person's second factor, or a recovery code. */
            second_factor?: string | null;
            /** @description As `aanschuif access add` printed it. */
            token?: string | null;
        };
        /** @description Who is to be erased, to be sure. */
        EraseMe: {
            /** @description The person's own address. */
            email: string;
        };
        /** @description A usual day to come: desks taken at its peak. */
        Expected: {
            /** @description Whether the site is closed then; nothing is expected. */
            closed: boolean;
            /**
             * Format: date
             * @description The day.
             */
            day: string;
            /**
             * Format: int32
             * @description The mean of the last six such weekdays.
             */
            expected: number | null;
            /**
             * Format: int32
             * @description The highest of them.
             */
            high: number | null;
            /**
             * Format: int32
             * @description The lowest of them.
             */
            low: number | null;
        };
        /** @description A time during which a desk is out of use. */
        FacilityClosure: {
            /**
             * Format: date-time
             * @description From when on.
             */
            from: string;
            /** Format: int64 */
            id: number;
            reason: string;
            /**
             * Format: date-time
             * @description Until when; null until it is taken back.
             */
            until: string | null;
        };
        /** @description A desk. */
        FacilityDesk: {
            /** @description When it is out of use, now and to come, the earliest first. */
            closures: components["schemas"]["FacilityClosure"][];
            /** @description What it offers. */
            features: components["schemas"]["Feature"][];
            /** Format: int64 */
            id: number;
            name: string;
            /**
             * Format: double
             * @description From the left; null, as y, where this is not known.
             */
            x: number | null;
            /**
             * Format: double
             * @description From the top.
             */
            y: number | null;
        };
        /** @description A floor. */
        FacilityFloor: {
            drawing: components["schemas"]["PlacedDrawing"] | null;
            entrance: components["schemas"]["Point"] | null;
            /** Format: int64 */
            id: number;
            name: string;
            /** @description Its zones. */
            zones: components["schemas"]["FacilityZone"][];
        };
        /** @description A site, for choosing one. */
        FacilitySite: {
            /** @description Names of its floors. */
            floors: string[];
            name: string;
        };
        /** @description A table. */
        FacilityTable: {
            /** @description Its desks. */
            desks: components["schemas"]["FacilityDesk"][];
            /** Format: int64 */
            id: number;
            name: string;
        };
        /** @description A zone. */
        FacilityZone: {
            /**
             * Format: int64
             * @description How many people fit; null for a zone with desks.
             */
            capacity: number | null;
            /** Format: int64 */
            id: number;
            /** @description What it is for. */
            kind: components["schemas"]["ZoneKind"];
            name: string;
            /** @description Its tables. */
            tables: components["schemas"]["FacilityTable"][];
        };
        /** @description A code of the second factor. */
        FactorCode: {
            /** @description Six digits; to take it away, a recovery code too. */
            code: string;
        };
        /** @description What an app is to be told, this once. */
        FactorToSetUp: {
            /** @description The secret, to be typed. */
            secret: string;
            /** @description The link as a picture to scan. */
            svg: string;
            /** @description The same as a link. */
            url: string;
        };
        /** @description A person's second factor, as they see it. */
        FactorView: {
            /**
             * Format: date-time
             * @description Since when it is asked for; null: there is none.
             */
            confirmed_at: string | null;
            /**
             * Format: int64
             * @description How many recovery codes are left.
             */
            recovery_codes: number;
            /** @description Whether the person's organisation requires one. */
            required: boolean;
        };
        /**
         * @description What a desk offers, or a person needs. The list is fixed: nothing else may restrict a draw.
         * @enum {string}
         */
        Feature: "step-free" | "height-adjustable" | "screen-reader" | "quiet" | "second-monitor" | "left-handed" | "low-light";
        /** @description What the register says. */
        FirstCard: {
            /** @description Whom they work for. */
            organisation: string;
        };
        /** @description A floor. */
        FloorBand: {
            band: components["schemas"]["Band"] | null;
            floor: string;
            /** @description Its zones that are not private. */
            zones: components["schemas"]["ZoneBand"][];
        };
        /** @description A floor. Metres; the origin is top left. */
        FloorPlan: {
            /** @description What they come in by. */
            arrival: components["schemas"]["Arrival"];
            drawing: components["schemas"]["PlanDrawing"] | null;
            entrance: components["schemas"]["Point"] | null;
            /** @description The floor. */
            floor: string;
            /**
             * Format: double
             * @description How high it is on paper.
             */
            height: number;
            /** @description Stairs and lifts, as far as the drawing shows them. */
            landings: components["schemas"]["Landing"][];
            /** @description The floor from which the stairs or the lift lead here, where it is known. */
            reached_from: string | null;
            /** @description The site. */
            site: string;
            /** @description Its tables, as far as it is known where their desks stand. */
            tables: components["schemas"]["PlanTable"][];
            /** @description Lines that nobody walks through, each from x, y to x, y; null where they are not known. */
            walls: number[][] | null;
            /**
             * Format: double
             * @description How wide it is.
             */
            width: number;
            /** @description Its rooms. */
            zones: components["schemas"]["PlanZone"][];
        };
        /** @description What is to be different; what is not said stays. */
        FollowUpChange: {
            /**
             * Format: date
             * @description Until when.
             */
            due?: string | null;
            kind?: components["schemas"]["FollowUpKind"] | null;
            /** @description A line of at most 280 characters for oneself, with `done`. */
            note?: string | null;
            outcome?: components["schemas"]["Outcome"] | null;
            state?: components["schemas"]["FollowUpState"] | null;
            /** @description A line of at most 280 characters for oneself. */
            text?: string | null;
        };
        /**
         * @description What one means to do.
         * @enum {string}
         */
        FollowUpKind: "coffee" | "call" | "message" | "introduction" | "other";
        /**
         * @description How far a follow-up is.
         * @enum {string}
         */
        FollowUpState: "open" | "done" | "let-go" | "lapsed";
        /** @description Something that the person means to do, or did. */
        FollowUpView: {
            coffee: components["schemas"]["CoffeeView"] | null;
            /**
             * Format: date
             * @description Until when.
             */
            due: string;
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            kind: components["schemas"]["FollowUpKind"];
            /** @description What they wrote when it was done; empty if nothing. */
            note: string;
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Format: date-time
             * @description When the message was sent; null if none was.
             */
            sent_at: string | null;
            state: components["schemas"]["FollowUpState"];
            /** @description What the person wrote about it for themselves; empty if nothing. */
            text: string;
            with: components["schemas"]["WithView"];
        };
        /** @description A person's follow-ups. */
        FollowUps: {
            /** @description What was done, let go or did not come about, the latest first. */
            done: components["schemas"]["FollowUpView"][];
            /** @description What there is to do, the first due first. */
            open: components["schemas"]["FollowUpView"][];
            /** @description What waits for the other, the first due first. */
            waiting: components["schemas"]["FollowUpView"][];
        };
        /** @description What an announcement can name. */
        GatheringChoices: {
            /** @description The groups that stand of which whoever announces is a member, by name; none with a token, which is nobody's. */
            groups: components["schemas"]["OfGroup"][];
            /** @description By name. */
            sites: components["schemas"]["GatheringSite"][];
        };
        /** @description What the screen shows to whoever attends. */
        GatheringCode: {
            /** @description What a phone sends. */
            code: string;
            /**
             * Format: date-time
             * @description Until when it is good. It changes every half minute.
             */
            expires_at: string;
            /** @description The same as a picture. */
            qr_svg: string;
            /** @description Where scanning it leads. */
            url: string;
        };
        /**
         * @description What people come together for.
         * @enum {string}
         */
        GatheringKind: "debate" | "call-hour" | "story-circle" | "open-table";
        /**
         * @description Whether a gathering is to come, goes on or is over.
         * @enum {string}
         */
        GatheringPhase: "to-come" | "goes-on" | "over";
        /** @description A site at which a gathering can be. */
        GatheringSite: {
            name: string;
            /** @description As IANA names it. */
            time_zone: string;
            /** @description The names of its zones, cafés first. */
            zones: string[];
        };
        /** @description What goes on at a gathering. Nothing in it is about a person but the reader. */
        GatheringState: {
            /**
             * Format: int64
             * @description How many attend; null while they are fewer than three.
             */
            attending: number | null;
            /** Format: date-time */
            begins_at: string;
            /**
             * Format: int64
             * @description What was done together in a call hour; null at another gathering, and to who does not attend while fewer than three do.
             */
            done: number | null;
            /** Format: date-time */
            ends_at: string;
            /** @description By this it is called. */
            id: string;
            kind: components["schemas"]["GatheringKind"];
            /**
             * Format: date-time
             * @description The present moment.
             */
            now: string;
            phase: components["schemas"]["GatheringPhase"];
            /** @description Where it is if it is in no zone; may be empty. */
            place: string;
            /** @description The site's name. */
            site: string;
            /** @description As IANA names it. */
            time_zone: string;
            title: string;
            you: components["schemas"]["AtGathering"] | null;
            /** @description The name of the zone; null if it is in none. */
            zone: string | null;
        };
        /** @description A gathering. */
        GatheringView: {
            /** Format: date-time */
            begins_at: string;
            called_off: boolean;
            /**
             * Format: int64
             * @description How many mean to come; null while they are fewer than three.
             */
            coming: number | null;
            /** Format: date-time */
            ends_at: string;
            group: components["schemas"]["OfGroup"] | null;
            /** @description By this it is called. */
            id: string;
            kind: components["schemas"]["GatheringKind"];
            languages: components["schemas"]["Language"][];
            /** Format: int64 */
            minutes: number;
            /** @description Where it is if it is in no zone; may be empty. */
            place: string;
            /** @description The site's name. */
            site: string;
            /** @description As IANA names it. */
            time_zone: string;
            title: string;
            /** @description Whether the person said that they attend; null likewise. */
            you_attend: boolean | null;
            /** @description Whether the person means to come; null for who announces. */
            you_come: boolean | null;
            /** @description The name of the zone; null if it is in none. */
            zone: string | null;
        };
        /** @description What is announced and not over. */
        Gatherings: {
            /** @description The next first. */
            gatherings: components["schemas"]["GatheringView"][];
        };
        /**
         * @description What somebody says to an invitation to a group.
         * @enum {string}
         */
        GroupAnswer: "accept" | "decline";
        /** @description What changes of a group; what is left out stays. */
        GroupChange: {
            line?: string | null;
            name?: string | null;
        };
        /** @description Somebody invites the reader to a group. */
        GroupInvitationPage: components["schemas"]["GroupInvited"] & {
            answer: components["schemas"]["GroupAnswer"] | null;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description The reader's first name. */
            reader: string;
        };
        /** @description An invitation to a group that waits for the person's answer. */
        GroupInvited: {
            /** @description Who invites. */
            from: string;
            /** @description By this the group is called. */
            group: string;
            /** @description What the group says about itself; may be empty. */
            line: string;
            /** @description Empty once the person said no. */
            name: string;
            /** @description Whom they work for; may be empty. */
            organisation: string;
        };
        /** @description A member of a group, as another sees them. */
        GroupMember: {
            /** @description Whether it is the person who asks. */
            is_you: boolean;
            name: string;
            /** @description What they bring and look for in this group. */
            offers: components["schemas"]["Offered"][];
            /** @description Whom they work for. */
            organisation: string;
            /** @description The month in which they joined, as `2026-11`. */
            since: string;
        };
        /** @description An offer or ask of the person in a group. */
        GroupOfferView: {
            /**
             * Format: date-time
             * @description When it goes by itself, unless it is renewed.
             */
            expires_at: string;
            kind: components["schemas"]["OfferKind"];
            /**
             * Format: int64
             * @description Its number in the group, of the person's: 1 to 3.
             */
            place: number;
            text: string;
        };
        /**
         * @description Whether enough people are in a group.
         * @enum {string}
         */
        GroupState: "forming" | "standing";
        /** @description A group of the person, in short. */
        GroupSummary: {
            /** @description By this it is called. */
            id: string;
            /** @description What it says about itself; may be empty. */
            line: string;
            /** @description How many members the person sees, themselves included. */
            members: number;
            name: string;
            state: components["schemas"]["GroupState"];
        };
        /** @description A group, as one of its members sees it. */
        GroupView: {
            /** @description By this it is called. */
            id: string;
            /** @description What it says about itself; may be empty. */
            line: string;
            /** @description Whether the person may change its name and line. */
            may_change: boolean;
            /** @description By name. */
            members: components["schemas"]["GroupMember"][];
            name: string;
            /** @description What the person brings and looks for in it. */
            own_offers: components["schemas"]["GroupOfferView"][];
            state: components["schemas"]["GroupState"];
        };
        /**
         * @description As what somebody comes.
         * @enum {string}
         */
        GuestKind: "client" | "relation" | "applicant" | "supplier" | "other";
        /** @description A guest as reception sees them. */
        GuestLine: {
            /**
             * Format: date-time
             * @description When they came; null if they did not. Of an applicant who did not agree to be seen always null.
             */
            arrived_at: string | null;
            /**
             * @description Who expects them; of somebody without an invitation what they typed, whether anybody is so called or not, and
             *     until the day is over.
             */
            host: string;
            /** @description By what requests name them. */
            id: string;
            /** @description Whether a host invited them, so that there is a badge to print. */
            invited: boolean;
            kind: components["schemas"]["GuestKind"];
            /**
             * Format: date-time
             * @description When they left; null if they are there, or did not come.
             */
            left_at: string | null;
            /** @description Their name, as they or their host wrote it. */
            name: string;
            /** @description Whom they come from; may be empty. */
            organisation: string;
            site: string;
            /** @description The site's time zone. */
            time_zone: string;
        };
        /** @description Where a guest is. */
        GuestSeat: {
            /** @description The desk; null in a café or private zone. */
            desk: string | null;
            floor: string;
            zone: string;
        };
        /** @description The guest's stay, if it is open. */
        GuestStay: {
            stay: components["schemas"]["StayView"] | null;
        };
        /** @description Guests. */
        GuestsOfDay: {
            /** @description By name. */
            guests: components["schemas"]["GuestLine"][];
        };
        /** @description Half a year, by the day on which something was meant to be done or was done. */
        HalfYear: {
            /** @description How much they did in it, whenever they had set out to do it. */
            done: number;
            /** @description All of that, the earliest first. */
            follow_ups: components["schemas"]["YearFollowUp"][];
            /**
             * Format: date
             * @description Its first day: 1 January or 1 July.
             */
            from: string;
            /** @description How often what they did had which outcome; with what they said in digests sent in it. */
            outcomes: components["schemas"]["OutcomeCount"][];
            /** @description How much the person set out to do in it. */
            set_out: number;
        };
        /** @description How many rows of a file were what. */
        Imported: {
            /** @description Rows that changed what it had. */
            changed: number;
            /** @description Rows about something the database did not have. */
            new: number;
            /** @description Rows that it had already. */
            unchanged: number;
        };
        /** @description A day in a café, or at a gathering. */
        InCafe: {
            /** Format: date */
            date: string;
            /** @description What the gathering is called, empty once it is gone; left out of a café. */
            gathering: string | null;
            /**
             * Format: int64
             * @description Whole minutes together in cafés that day, or at gatherings.
             */
            minutes: number;
            /** @description The café, where most of the time was spent; of a gathering where it was, empty elsewhere than in a zone. */
            zone: string;
        };
        /** @description What is in force at the sites, and everywhere. */
        InForce: {
            /** @description The sites, by name. */
            sites: components["schemas"]["SiteInForce"][];
            /**
             * Format: date-time
             * @description When a site last set how long something is kept; null if none did.
             */
            updated_at: string | null;
            /** @description What holds everywhere, and at sites that set nothing else. */
            usual: components["schemas"]["Usual"];
        };
        /** @description Somebody in an introduction. */
        Introduced: {
            name: string;
            /** @description Whom they work for. */
            organisation: string;
            /**
             * Format: int64
             * @description Their number.
             */
            person: number;
        };
        /**
         * @description What the reader of a letter about an introduction says.
         * @enum {string}
         */
        IntroductionAnswer: "leave" | "yes";
        /**
         * @description Who began it.
         * @enum {string}
         */
        IntroductionKind: "asked" | "unasked";
        /** @description A contact would introduce somebody to the reader. */
        IntroductionOfferPage: {
            /** @description What they bring; empty if nobody asked. */
            bring: string;
            /** @description The first name of who would like to know the reader. */
            first_name: string;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description What who introduces adds. */
            line: string;
            /** @description Whom they work for. */
            organisation: string;
            /** @description What it is for; empty if nobody asked. */
            purpose: string;
            /** @description The reader's first name. */
            reader: string;
            state: components["schemas"]["IntroductionState"];
            /** @description Who introduces. */
            through: string;
            /** @description Whether the reader said yes. */
            yes: boolean;
        };
        /** @description A contact asks the reader for an introduction. */
        IntroductionRequestPage: {
            /** @description What they bring. */
            bring: string;
            /** @description Who asks. */
            from: string;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description Whom they work for. */
            organisation: string;
            /** @description What it is for. */
            purpose: string;
            /** @description The reader's first name. */
            reader: string;
            turn: components["schemas"]["Turn"] | null;
            /** @description Whom they look for. */
            whom: string;
        };
        /**
         * @description How far an introduction is, for whoever waits for it.
         * @enum {string}
         */
        IntroductionState: "open" | "lapsed" | "accepted";
        /** @description The introductions in which a person has a part, the latest first. */
        Introductions: {
            /** @description What contacts ask of them, as long as it is under way. */
            asked: components["schemas"]["AskedOfMe"][];
            /** @description What they asked for or began. */
            introductions: components["schemas"]["OwnIntroduction"][];
            /** @description Whom contacts would introduce to them. */
            offered: components["schemas"]["OfferedToMe"][];
        };
        /** @description An invitation, as whoever is invited reads it. */
        InvitationPage: {
            /** @description When it closes. */
            closes: string;
            /** Format: date */
            day: string;
            guest: components["schemas"]["InvitedGuest"] | null;
            /** @description Who invites. */
            host: string;
            /** @description Whom the host works for; may be empty. */
            host_organisation: string;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description When the site opens on that day, as `08:00`. */
            opens: string;
            place: components["schemas"]["InvitedTo"];
            /** @description The reader's first name. */
            reader: string;
            site: string;
        };
        /** @description An invitation of the person. */
        InvitationView: {
            /**
             * Format: date-time
             * @description When the guest came; null if they did not.
             */
            arrived_at: string | null;
            /** Format: date */
            day: string;
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            kind: components["schemas"]["GuestKind"];
            /** @description The language of the letter. */
            language: components["schemas"]["Language"];
            /**
             * Format: date-time
             * @description When the guest left today; null if they did not, or came again.
             */
            left_at: string | null;
            /** @description Who is invited. */
            name: string;
            /** @description Whom they come from; may be empty. */
            organisation: string;
            place: components["schemas"]["InvitedTo"];
            /** @description The site, where the day is counted. */
            site: string;
            sits: components["schemas"]["GuestSeat"] | null;
            /** @description The site's time zone. */
            time_zone: string;
            /** @description Whether that is today there. */
            today: boolean;
        };
        /** @description What only a guest has. */
        InvitedGuest: {
            /** @description The badge for that day; null once it is past. */
            badge: string | null;
            /** @description The badge as a QR code, an SVG picture; null likewise. */
            badge_svg: string | null;
            consent: components["schemas"]["Consent"] | null;
            kind: components["schemas"]["GuestKind"];
            /** @description The name by which others would know them. */
            name: string;
            /** @description Whom they come from, as others would read it; may be empty. */
            organisation: string;
        };
        /**
         * @description Where a guest is invited to.
         * @enum {string}
         */
        InvitedTo: "cafe" | "desk";
        /** @description An answer; null takes it back. */
        ItemAnswer: {
            answer?: components["schemas"]["Answer"] | null;
            /**
             * Format: date
             * @description With `follow-up`: until when; in a week if they do not say.
             */
            due?: string | null;
            /** @description Position in the letter. */
            item: number;
            kind?: components["schemas"]["FollowUpKind"] | null;
        };
        /** @description What stands now. */
        ItemAnswered: {
            answer: components["schemas"]["Answer"] | null;
        };
        /** @description A stay. */
        KeptStay: {
            card: components["schemas"]["OwnCard"] | null;
            /** @description The desk; null in a café or private zone. */
            desk: string | null;
            /** @description Why it ended; null where that was not kept. */
            end_reason: string | null;
            /**
             * Format: date-time
             * @description When it ended; null while it is open.
             */
            ended_at: string | null;
            floor: string;
            site: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /** @description The table; null in a café or private zone. */
            table: string | null;
            /** @description Whether it was unseen. */
            unseen: boolean;
            zone: string;
        };
        /** @description A code to scan. */
        KioskCodeBody: {
            /**
             * Format: date-time
             * @description Until when it is good; a new one comes 20 seconds earlier.
             */
            expires_at: string;
            /** @description The code as a picture; dark on white, with its quiet zone. */
            svg: string;
            /** @description Where the code leads. */
            url: string;
        };
        /** @description A kiosk that reads badges. */
        KioskInForce: {
            name: string;
            /**
             * Format: date
             * @description The site's date on which it was added.
             */
            since: string;
        };
        /**
         * @description Where a kiosk stands, and so what it does.
         * @enum {string}
         */
        KioskKind: "entrance" | "wall";
        /** @description What a kiosk shows. */
        KioskState: {
            cafe: components["schemas"]["CafeState"] | null;
            /** @description Whether none are all day. */
            closed_today: boolean;
            /** @description When it closes, HH:MM. */
            closes: string;
            /** @description SHA-256 of the day's seed, hexadecimal. */
            commitment: string | null;
            /** Format: date */
            date: string;
            /** @description Desks in use. */
            desks: number;
            /** @description Desks that are free. */
            free_desks: number;
            /**
             * Format: int64
             * @description Desks left in the past hour.
             */
            freed_last_hour: number;
            /** @description The name under which people reach the service. */
            host: string;
            /** @description The kiosk's name. */
            kiosk: string;
            /** @description The language of the site's kiosks. */
            language: components["schemas"]["Language"];
            /**
             * Format: date
             * @description While closed, the next day on which places are handed out.
             */
            next_open_day: string | null;
            /**
             * Format: date-time
             * @description The present moment.
             */
            now: string;
            /** @description Whether places are handed out. */
            open: boolean;
            /** @description When the site opens, HH:MM. */
            opens: string;
            /** @description Names of the private zones. */
            private_zones: string[];
            /** @description Changes when the screens do. */
            release: string;
            /** @description Its site. */
            site: string;
            /** @description The site's time zone. */
            time_zone: string;
        };
        /** @description A kiosk. */
        KioskView: {
            /**
             * Format: date-time
             * @description When it was added.
             */
            created_at: string;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["KioskKind"];
            /**
             * Format: date-time
             * @description When it last showed its token; null if it never did.
             */
            last_seen_at: string | null;
            /** @description What people call it. */
            name: string;
            /**
             * Format: date-time
             * @description From when on its token opens nothing; null while it does.
             */
            revoked_at: string | null;
            /** @description The site where it stands. */
            site: string;
        };
        /** @description Stairs or a lift. */
        Landing: {
            /** @description Which of them. */
            kind: components["schemas"]["Arrival"];
            /**
             * Format: double
             * @description From the left.
             */
            x: number;
            /**
             * Format: double
             * @description From the top.
             */
            y: number;
        };
        /**
         * @description The language a person reads.
         * @enum {string}
         */
        Language: "nl" | "en";
        /** @description Whether the person leaves it. */
        Leave: {
            /** @description False takes it back. */
            left: boolean;
        };
        /** @description A moment; null calls off what was chosen. */
        LetterChoice: {
            /**
             * Format: date-time
             * @description One of those that the letter proposes.
             */
            moment?: string | null;
        };
        /** @description An answer. */
        LetterConsent: {
            /** @description Whether the reader agrees to be seen. */
            visible: boolean;
        };
        /** @description What stands now. */
        LetterConsented: {
            /** @description What the reader said. */
            consent: components["schemas"]["Consent"];
        };
        /** @description What the reader says; null takes it back: whoever joined leaves. */
        LetterGroupAnswer: {
            answer?: components["schemas"]["GroupAnswer"] | null;
        };
        /** @description What the reader says; null takes it back. */
        LetterIntroduction: {
            answer?: components["schemas"]["IntroductionAnswer"] | null;
        };
        /** @description What a letter's page shows. */
        LetterPage: (components["schemas"]["DigestLetterPage"] & {
            /** @enum {string} */
            kind: "digest";
        }) | (components["schemas"]["ConsentPage"] & {
            /** @enum {string} */
            kind: "consent";
        }) | (components["schemas"]["StillHerePage"] & {
            /** @enum {string} */
            kind: "still-here";
        }) | (components["schemas"]["CoffeeProposalPage"] & {
            /** @enum {string} */
            kind: "coffee-proposal";
        }) | (components["schemas"]["MessagePage"] & {
            /** @enum {string} */
            kind: "message";
        }) | (components["schemas"]["NudgeLetterPage"] & {
            /** @enum {string} */
            kind: "nudge";
        }) | (components["schemas"]["IntroductionRequestPage"] & {
            /** @enum {string} */
            kind: "introduction-request";
        }) | (components["schemas"]["IntroductionOfferPage"] & {
            /** @enum {string} */
            kind: "introduction-offer";
        }) | (components["schemas"]["InvitationPage"] & {
            /** @enum {string} */
            kind: "guest-invitation";
        }) | (components["schemas"]["GroupInvitationPage"] & {
            /** @enum {string} */
            kind: "group-invitation";
        });
        /** @description What the reader says; null takes it back. */
        LetterReply: {
            answer?: components["schemas"]["Reply"] | null;
        };
        /**
         * @description How letters leave.
         * @enum {string}
         */
        LettersLeave: "file" | "smtp";
        /** @description When two people last met, who did not this week. */
        LongAgo: {
            /**
             * Format: date
             * @description The last day at one table or in one café.
             */
            last_day: string;
        };
        /** @description Something that a site keeps longer than usual. */
        Longer: {
            /**
             * Format: int32
             * @description For how many days.
             */
            days: number;
            /**
             * Format: date
             * @description The site's date on which it was set.
             */
            since: string;
            /** @description `stays` or `encounters`. */
            what: string;
        };
        /** @description A look, or a change. */
        Look: {
            /** @description What was done, such as `person-shown`. */
            action: string;
            /** Format: date-time */
            at: string;
            /** @description In which role. */
            by: components["schemas"]["LookBy"];
            /** @description What else there is to say of it, such as which role was given; may be empty. */
            detail: string;
            /** @description Why; empty in what was done before this was kept. */
            reason: string;
        };
        /**
         * @description In which role somebody looked. Who it was is not said: the role answers for it.
         * @enum {string}
         */
        LookBy: "admin" | "facility" | "coordinator" | "reception" | "command" | "kiosk" | "service";
        /** @description An invitation that a person made. For whom it was is not kept for them: they would see what came of it. */
        MadeGroupInvitation: {
            /** Format: date-time */
            at: string;
            /** @description To which group; null once it ended or they left it. */
            group: string | null;
        };
        /** @description An invitation that was made. */
        MadeInvitation: {
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
        };
        /** @description A person as they see themselves. */
        Me: {
            consent: components["schemas"]["Consent"] | null;
            /** @description Whether they get the weekly digest. */
            digest: boolean;
            /** @description Address. */
            email: string;
            /** @description What people at one table see. */
            first_name: string;
            /** @description Whether they are a guest, who invites nobody. */
            guest: boolean;
            /** @description The language they read. */
            language: components["schemas"]["Language"];
            /** @description Full name. */
            name: string;
            /**
             * Format: date-time
             * @description The present moment, by which the screens tell what is today.
             */
            now: string;
            /** @description The organisation's name; of a guest what they come from. */
            organisation: string;
            second_card: components["schemas"]["SecondCardView"] | null;
            stay: components["schemas"]["StayView"] | null;
            /**
             * Format: date
             * @description From which day on their stays may become encounters.
             */
            visible_since: string | null;
        };
        /** @description Somebody writes to the reader. What they wrote is in the letter alone. */
        MessagePage: {
            answer: components["schemas"]["Reply"] | null;
            /** @description Who wrote. */
            from: string;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description Whom they work for. */
            organisation: string;
            /** @description The reader's first name. */
            reader: string;
        };
        /** @description A moment. */
        Moment: {
            /** Format: date-time */
            moment: string;
        };
        /** @description Moments from which the other chooses. */
        Moments: {
            /** @description From one to three of the half-hours that are offered. */
            moments: string[];
        };
        /** @description How far to move, in metres. */
        Move: {
            /**
             * Format: double
             * @description To the right.
             */
            dx: number;
            /**
             * Format: double
             * @description Down.
             */
            dy: number;
        };
        /** @description What remains of older encounters with one person. */
        MyAcquaintance: {
            /**
             * Format: date
             * @description The first day.
             */
            first_day: string;
            /**
             * Format: date
             * @description The last day.
             */
            last_day: string;
            /**
             * Format: date
             * @description The last day at one table.
             */
            last_table_day: string | null;
            /**
             * Format: int32
             * @description On how many days.
             */
            times: number;
            with: components["schemas"]["Somebody"] | null;
        };
        /** @description What a person said about another. */
        MyAnswer: {
            about: components["schemas"]["Somebody"] | null;
            /** @description `talked`, `follow-up` or `not-this-one`. */
            answer: string;
            /** Format: date-time */
            at: string;
            /**
             * Format: int64
             * @description Their number, by which the answer is taken back; null likewise.
             */
            person: number | null;
            /** @description The ISO week it was about. */
            week: string;
        };
        /** @description An answer to the question of consent. */
        MyConsent: {
            /** Format: date-time */
            at: string;
            /** @description The version of the text; `elsewhere` for what a file says. */
            text_version: string;
            /** @description Whether they agreed to be seen. */
            visible: boolean;
            /** @description `page`, `letter` or `file`. */
            way: string;
        };
        /** @description Everything that is held about a person. */
        MyData: {
            /** @description What remains of older encounters. */
            acquaintances: components["schemas"]["MyAcquaintance"][];
            /** @description What they said about others. What others said about them is the others' own. */
            answers: components["schemas"]["MyAnswer"][];
            /** @description How often they agreed to be reminded. */
            conscience: components["schemas"]["Conscience"];
            /** @description Every answer to the question of consent, the oldest first. */
            consents: components["schemas"]["MyConsent"][];
            /** @description Whom they have as contacts, and the names of others that they keep for themselves. */
            contacts: components["schemas"]["Contacts"];
            /** @description What they did themselves with a role. */
            deeds: components["schemas"]["OwnDeed"][];
            /** @description Their weekly digests. */
            digests: components["schemas"]["MyDigest"][];
            /** @description The desks that were drawn for them, as long as the draw can be told to be theirs. */
            draws: components["schemas"]["MyDraw"][];
            /** @description With whom they shared space. */
            encounters: components["schemas"]["MyEncounter"][];
            /** @description What they mean to do, and did. */
            follow_ups: components["schemas"]["MyFollowUp"][];
            /** @description The gatherings to which they mean to come and which they attended, and whether their calendar has an address. */
            gatherings: components["schemas"]["MyGatherings"];
            /** @description The groups of which they are members, and invitations to groups. */
            groups: components["schemas"]["MyGroups"];
            /** @description What remains of guests whom they met and who are forgotten. */
            guests_met: components["schemas"]["MyGuestsMet"][];
            /** @description Who they are at identity providers. */
            identities: components["schemas"]["MyIdentity"][];
            /** @description The introductions in which they have a part. */
            introductions: components["schemas"]["Introductions"];
            /** @description Whom they invited as guests. */
            invitations: components["schemas"]["InvitationView"][];
            /** @description For which days they are invited themselves. */
            invited: components["schemas"]["MyInvitation"][];
            /** @description Letters to them. */
            letters: components["schemas"]["MyLetter"][];
            /** @description Who looked at their data, or changed it. */
            looks: components["schemas"]["Look"][];
            /** @description How many digests of others name them. */
            named_in_digests: number;
            /** @description The reminders that they got. */
            nudges: components["schemas"]["MyNudge"][];
            /** @description What they bring and look for, as others read it. */
            offers: components["schemas"]["OfferView"][];
            /** @description Who they are. */
            person: components["schemas"]["MyPerson"];
            /** @description Questions whether somebody is still at their desk. */
            questions: components["schemas"]["MyQuestion"][];
            /**
             * @description The kinds of letters that they refused: `coffee-proposals`, `messages`, `introductions`, `guest-arrivals`,
             *     `groups`, `invitations`.
             */
            refused_letters: string[];
            /** @description Of whom they want nothing more. */
            refused_people: components["schemas"]["MyRefusedPerson"][];
            second_card: components["schemas"]["SecondCardView"] | null;
            /** @description Their second factor. */
            second_factor: components["schemas"]["FactorView"];
            /** @description Where they are signed in. */
            sessions: components["schemas"]["SessionView"][];
            /** @description Where they were, the latest first; as are all lists below. */
            stays: components["schemas"]["KeptStay"][];
            /** @description What they told, and what they said of the stories of others. */
            stories: components["schemas"]["MyStories"];
            unannounced_visit: components["schemas"]["MyUnannouncedVisit"] | null;
        };
        /** @description A weekly digest. */
        MyDigest: {
            /**
             * Format: date-time
             * @description When it was written.
             */
            composed_at: string;
            /** @description What good they said came of an encounter. */
            good: string | null;
            said: components["schemas"]["DigestPage"] | null;
            /** @description The ISO week. */
            week: string;
        };
        /** @description A draw. */
        MyDraw: {
            /** @description The minute, UTC: `2026-11-17T07:40Z`. */
            at: string;
            /** Format: date */
            day: string;
            desk: string;
            /** @description Under which pseudonym the record of the day has it. */
            pseudonym: string;
            site: string;
        };
        /** @description An encounter. */
        MyEncounter: {
            /** Format: date */
            day: string;
            /** @description `table`, `cafe`, `zone` or `gathering`. */
            level: string;
            /**
             * Format: int64
             * @description Whole minutes together; in a zone with all of them together, down to the half hour.
             */
            minutes: number;
            /** @description The second cards under which the person came themselves, as the other reads them. */
            my_cards: components["schemas"]["OwnCard"][];
            /** @description The second cards under which the other came, in their own words. */
            own_cards: components["schemas"]["OwnCard"][];
            /**
             * Format: int32
             * @description With how many: in a zone all of a day are one entry.
             */
            people: number;
            site: string;
            with: components["schemas"]["Somebody"] | null;
        };
        /** @description A follow-up, as it is held. */
        MyFollowUp: {
            /**
             * Format: date-time
             * @description When it was done, let go of, or did not come about; null while it is open.
             */
            closed_at: string | null;
            coffee: components["schemas"]["CoffeeView"] | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date
             * @description Until when.
             */
            due: string;
            kind: components["schemas"]["FollowUpKind"];
            /** @description What they wrote when it was done. */
            note: string;
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Format: date-time
             * @description When the message was sent; null if none was.
             */
            sent_at: string | null;
            state: components["schemas"]["FollowUpState"];
            /** @description What the person wrote about it for themselves. */
            text: string;
            with: components["schemas"]["WithView"] | null;
        };
        /** @description A gathering to which a person means or meant to come, or which they attended. */
        MyGathering: {
            /** Format: date-time */
            begins_at: string;
            kind: components["schemas"]["GatheringKind"];
            /** @description The site's name. */
            site: string;
            title: string;
        };
        /** @description What is held of a person about gatherings. */
        MyGatherings: {
            /** @description Those that they said they attended, the latest first; as long as stays are kept. */
            attended: components["schemas"]["MyGathering"][];
            /**
             * Format: date-time
             * @description Since when their calendar has a secret address; null without one.
             */
            calendar_since: string | null;
            /** @description Those to which they mean to come, the next first; until a day after the end. */
            coming: components["schemas"]["MyGathering"][];
        };
        /** @description An invitation for a person to a group. */
        MyGroupInvitation: components["schemas"]["GroupInvited"] & {
            answer: components["schemas"]["GroupAnswer"] | null;
            /** Format: date-time */
            at: string;
        };
        /** @description What is held of a person in groups. */
        MyGroups: {
            /** @description The latest first. */
            invited: components["schemas"]["MyGroupInvitation"][];
            /** @description What they made and still counts for the limits, the latest first. */
            made: components["schemas"]["MadeGroupInvitation"][];
            /** @description By name. */
            memberships: components["schemas"]["MyMembership"][];
        };
        /** @description What remains of guests who are forgotten. */
        MyGuestsMet: {
            /**
             * Format: int64
             * @description With how many guests.
             */
            guests: number;
            /**
             * Format: date
             * @description On which day they last shared a table or café.
             */
            last_day: string;
        };
        /** @description Who a person is at an identity provider. */
        MyIdentity: {
            /** @description The provider. */
            issuer: string;
            /**
             * Format: date-time
             * @description Since when it is known here.
             */
            linked_at: string;
            /** @description As whom they are known there. */
            subject: string;
        };
        /** @description An invitation for the person. */
        MyInvitation: {
            /**
             * Format: date-time
             * @description When they came; null if they did not.
             */
            arrived_at: string | null;
            /** Format: date */
            day: string;
            /** @description Who invites them; empty for who does not agree to be named. */
            host: string;
            /** @description As what, by their host. */
            kind: components["schemas"]["GuestKind"];
            /** @description How their host wrote their name. */
            name: string;
            place: components["schemas"]["InvitedTo"];
            site: string;
        };
        /** @description A letter. */
        MyLetter: {
            /**
             * Format: date-time
             * @description When it was written.
             */
            created_at: string;
            /**
             * @description `digest`, `sign-in`, `consent`, `still-here`, `kiosk-added`, `coffee-proposal`, `coffee-invitation`, `message`,
             *     `introduction-request`, `introduction-offer`, `introduction`, `nudge`, `guest-invitation`, `guest-called-off`, `guest-arrived` or
             *     `group-invitation`.
             */
            kind: string;
            /**
             * Format: date-time
             * @description When it was sent; null if it was not.
             */
            sent_at: string | null;
            /** @description Its subject, as long as it is kept; empty after. */
            subject: string;
        };
        /** @description A group of which a person is a member. */
        MyMembership: {
            /** @description Whether the person started it. */
            founder: boolean;
            /** @description What the group says about itself; may be empty. */
            line: string;
            name: string;
            /** @description What they bring and look for in it. */
            offers: components["schemas"]["GroupOfferView"][];
            /** @description The month in which they joined, as `2026-11`. */
            since: string;
            state: components["schemas"]["GroupState"];
        };
        /** @description A reminder that they got. */
        MyNudge: {
            /**
             * Format: date
             * @description Its day.
             */
            day: string;
            /** @description What it says, save who does not agree to be named today. */
            said: components["schemas"]["NudgePage"];
        };
        /** @description A person's own row. */
        MyPerson: {
            /** @description Whether they may check in, sign in and be written to. */
            active: boolean;
            /** @description The last two characters of their badge, of which a hash is kept; empty if it is short. */
            badge_end: string | null;
            consent: components["schemas"]["Consent"] | null;
            /**
             * Format: date-time
             * @description When they were asked by letter.
             */
            consent_asked_at: string | null;
            /**
             * Format: date-time
             * @description When they gave it.
             */
            consent_at: string | null;
            /**
             * Format: date-time
             * @description Since when they may not, if so.
             */
            deactivated_at: string | null;
            /** @description Whether they get the weekly digest. */
            digest: boolean;
            /** @description Address. */
            email: string;
            /** @description Whether they are a guest, of whom everything goes seven days after the last visit. */
            guest: boolean;
            /**
             * Format: date-time
             * @description When they were first known; null: before that was kept.
             */
            known_since: string | null;
            /** @description The code of the language they read. */
            language: string;
            /** @description Full name. */
            name: string;
            /** @description What restricts their draw. */
            needs: string[];
            /** @description Whom they work for; whom a guest comes from. */
            organisation: string;
            /** @description What they may do besides their own work. */
            role: string | null;
            /** @description The team; empty if not said. */
            team: string;
            /**
             * Format: date
             * @description From which day on their stays may become encounters.
             */
            visible_since: string | null;
        };
        /** @description A question whether somebody is still at their desk. */
        MyQuestion: {
            /**
             * Format: date-time
             * @description Until when it could be answered.
             */
            answer_by: string;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            asked_at: string;
            /** @description Whether the person asked it; else it was about their desk, and who asked is not said. */
            asked_by_me: boolean;
            /**
             * Format: date-time
             * @description When it was answered, or the stay ended.
             */
            closed_at: string | null;
        };
        /** @description Somebody of whom a person wants nothing more. */
        MyRefusedPerson: {
            /**
             * Format: int64
             * @description Their number, by which it is taken back as an answer is; null likewise.
             */
            person: number | null;
            who: components["schemas"]["Somebody"] | null;
        };
        /** @description The open stay, if any. */
        MyStay: {
            /** @description First names at the same table, of those who agreed and are seen; empty for who is not. */
            beside: string[];
            card: components["schemas"]["OwnCard"] | null;
            /** @description The second cards of those among them who came under one, in the same order. */
            cards: components["schemas"]["CardAtTable"][];
            question: components["schemas"]["QuestionView"] | null;
            stay: components["schemas"]["StayView"] | null;
        };
        /** @description What is held of a person about stories. */
        MyStories: {
            /** @description The titles of those whose tellers chose them as the one editor who knows. */
            confided: string[];
            /** @description Whether they edit stories. */
            editor: boolean;
            /** @description The titles of those that they said they know too. */
            known: string[];
            /** @description The titles of those that they take up. */
            taken_up: string[];
            /** @description What they told, with or without their name; drafts first. */
            told: components["schemas"]["MyStory"][];
        };
        /** @description A story that a person told. */
        MyStory: {
            /** @description By this it is called. */
            id: string;
            kind: components["schemas"]["StoryKind"];
            /**
             * Format: date
             * @description Null for a draft.
             */
            published_on: string | null;
            state: components["schemas"]["StoryState"];
            /** @description As they wrote it. */
            text: string;
            title: string;
            /** @description Whether it was told without their name. */
            unnamed: boolean;
        };
        /** @description A visit without an invitation. */
        MyUnannouncedVisit: {
            /** Format: date */
            day: string;
            /** @description For whom they said they come; empty once that is forgotten. */
            host: string;
            /** @description As what they signed in. */
            kind: components["schemas"]["GuestKind"];
            site: string;
        };
        /** @description A time during which a desk is out of use. */
        NewClosure: {
            /**
             * Format: date-time
             * @description From when on (RFC 3339); from now on if left out, null or past.
             */
            from?: string | null;
            /** @description Why; one line of at most 200 characters. */
            reason: string;
            /**
             * Format: date-time
             * @description Until when (RFC 3339); until it is taken back if left out or null.
             */
            until?: string | null;
        };
        /** @description A desk to be made. */
        NewDeskBody: {
            /** @description What it offers. */
            features?: components["schemas"]["Feature"][];
            /** @description Its name: one line of at most 100 characters, unique in the site. */
            name: components["schemas"]["PlaceName"];
            /**
             * Format: int64
             * @description The table's number.
             */
            table: number;
            /**
             * Format: double
             * @description From the left, in metres; with y, or neither.
             */
            x?: number | null;
            /**
             * Format: double
             * @description From the top, in metres.
             */
            y?: number | null;
        };
        /** @description A floor to be made. */
        NewFloorBody: {
            /** @description Its name: one line of at most 100 characters, unique in the site. */
            name: components["schemas"]["PlaceName"];
        };
        /** @description Something that the person means to do. */
        NewFollowUp: {
            /**
             * Format: date
             * @description Until when; in a week if it is not said.
             */
            due?: string | null;
            kind: components["schemas"]["FollowUpKind"];
            /** @description From one to three of the half-hours that are offered for a coffee; without them nothing is proposed yet. */
            moments?: string[];
            /**
             * @description A line of at most 280 characters for oneself. Of a message to somebody of the house, what is sent: at most 2,000
             *     characters; without it nothing is sent yet.
             */
            text?: string;
            with: components["schemas"]["WithWhom"];
        };
        /** @description A gathering that is announced. */
        NewGathering: {
            /**
             * Format: date-time
             * @description From at most five minutes ago, to a year ahead.
             */
            begins_at: string;
            /** @description A group of which whoever announces is a member themselves, for which it is; for everybody if left out. */
            group?: string | null;
            kind: components["schemas"]["GatheringKind"];
            /** @description In which languages it is; in both if left out. */
            languages?: components["schemas"]["Language"][] | null;
            /**
             * Format: int64
             * @description From 5 to 720.
             */
            minutes: number;
            /** @description Where else it is: one line of at most 60 characters likewise. */
            place?: string | null;
            /** @description The site's name. */
            site: string;
            /** @description One line of at most 80 characters, with nothing that reads as a link. */
            title: string;
            /** @description The name of a zone of the site; or `place`. */
            zone?: string | null;
        };
        /** @description A group that somebody starts. */
        NewGroup: {
            /** @description What it says about itself: one line of at most 140 characters likewise; may be empty. */
            line?: string;
            /** @description One line of at most 60 characters, with nothing that reads as a link. */
            name: string;
        };
        /** @description Whom a member invites: one of the two. */
        NewGroupInvitation: {
            /** @description An address. */
            email?: string | null;
            /**
             * Format: int64
             * @description The number of a contact, or of somebody with whom the member shared a table or café lately.
             */
            person?: number | null;
        };
        /** @description What a member brings, or looks for. */
        NewGroupOffer: {
            kind: components["schemas"]["OfferKind"];
            /** @description One line of at most 140 characters. */
            text: string;
        };
        /** @description A guest who comes without an invitation. */
        NewGuest: {
            /** @description Whether they agree to be named to those they share the café with who agreed. */
            consent: boolean;
            /** @description For whom they come: a whole first and last name, or an address; nobody if empty. */
            host?: string;
            kind: components["schemas"]["GuestKind"];
            /** @description One line of at most 60 characters, with nothing that reads as a link. */
            name: string;
            /** @description Whom they come from: one line likewise. */
            organisation?: string;
        };
        /** @description An introduction that the person asks a contact for. */
        NewIntroduction: {
            /** @description What the person brings: one line of at most 280 characters. */
            bring: string;
            /** @description What it is for: one line of at most 280 characters. */
            purpose: string;
            /**
             * Format: int64
             * @description The contact who is asked.
             */
            through: number;
            /** @description Whom they look for, a name or a description: one line of at most 280 characters. */
            whom?: string;
        };
        /** @description Whom the person expects. */
        NewInvitation: {
            /**
             * Format: date
             * @description One of the next 60 days, on which the site opens.
             */
            day: string;
            /** @description The guest's address. */
            email: string;
            kind: components["schemas"]["GuestKind"];
            /** @description In which the guest reads. */
            language: components["schemas"]["Language"];
            /** @description One line of at most 60 characters, with nothing that reads as a link. */
            name: string;
            /** @description Whom they come from: one line likewise. */
            organisation?: string;
            place: components["schemas"]["InvitedTo"];
            /** @description The site; left out: where the person was last. */
            site?: string | null;
        };
        /** @description A kiosk with its token, which is shown this once. */
        NewKiosk: {
            /** Format: int64 */
            id: number;
            /** @description Its token. */
            token: string;
        };
        /** @description What is sent. */
        NewMessage: {
            /** @description At most 2,000 characters. */
            text: string;
        };
        /** @description What somebody brings, or looks for. */
        NewOffer: {
            kind: components["schemas"]["OfferKind"];
            /** @description Whether it may be shown on the café's wall, without a name. */
            on_wall?: boolean;
            /** @description One line of at most 140 characters, such as `A free afternoon of data analysis`. */
            text: string;
        };
        /** @description Somebody who is not in the system. */
        NewOwnName: {
            /** @description One line of at most 120 characters, such as `Joseph, e-learning in Twente`. */
            text: string;
        };
        /** @description A second card. */
        NewSecondCard: {
            /** @description What they do there, likewise; null or empty if not said. */
            line?: string | null;
            /** @description Whom the person comes for: one line of at most 60 characters without a link, such as `Bos Advies`. */
            organisation: string;
            /** @description On which days of the week they come under it unless they choose. */
            weekdays?: components["schemas"]["WeekDay"][];
        };
        /** @description How far a story came. */
        NewStep: {
            state: components["schemas"]["StoryProgress"];
            /** @description What would have to change, where it could land, what came of it: some lines of at most 2000 characters; may be empty. */
            text?: string;
        };
        /** @description What somebody tells. */
        NewStory: {
            /**
             * Format: int64
             * @description The number of the one editor who knows who tells it; for who tells without a name. Nobody else learns it, other
             *     editors neither, and they do not see the draft.
             */
            editor?: number | null;
            kind: components["schemas"]["StoryKind"];
            /** @description In which it is written. */
            language: components["schemas"]["Language"];
            /**
             * @description At most 20,000 characters in a small Markdown: paragraphs, emphasis, lists, headings, quotes, code, links to `https`
             *     addresses. HTML is shown as text.
             */
            text: string;
            /** @description One line of at most 120 characters, with nothing that reads as a link. */
            title: string;
            /** @description Without one's name. It stays so: to be named, withdraw the story and tell it again. */
            unnamed?: boolean;
        };
        /** @description A table to be made. */
        NewTableBody: {
            /** @description Its name: one line of at most 100 characters, unique in the site. */
            name: components["schemas"]["PlaceName"];
            /**
             * Format: int64
             * @description The number of the zone, one with desks.
             */
            zone: number;
        };
        /** @description A zone to be made. */
        NewZoneBody: {
            /**
             * Format: int64
             * @description How many people fit; left out or null for a zone with desks.
             */
            capacity?: number | null;
            /**
             * Format: int64
             * @description The floor's number.
             */
            floor: number;
            /** @description What it is for; that never changes. */
            kind: components["schemas"]["ZoneKind"];
            /** @description Its name: one line of at most 100 characters, unique in the site. */
            name: components["schemas"]["PlaceName"];
        };
        /** @description A note about a contact. */
        Note: {
            /** @description At most 500 characters; empty takes it away. Nobody else sees it. */
            note: string;
        };
        /**
         * @description What somebody says to a nudge.
         * @enum {string}
         */
        NudgeAnswer: "too-much" | "just-right" | "more-please" | "yes" | "pause-2" | "pause-6" | "pause-12" | "stop";
        /** @description Somebody of whom the reader did not hear for long. */
        NudgeDormant: {
            answer: components["schemas"]["DormantAnswer"] | null;
            /**
             * Format: date
             * @description The last day on which the two shared a table or a café, if it is known.
             */
            last_day: string | null;
            name: string;
            /** @description Whom they work for; empty for somebody who is not in the system. */
            organisation: string;
        };
        /** @description Something that the reader means to do. */
        NudgeItem: {
            answer: components["schemas"]["Deed"] | null;
            /**
             * Format: date
             * @description Until when, as the letter said.
             */
            due: string;
            follow_up_kind: components["schemas"]["FollowUpKind"];
            /**
             * Format: int64
             * @description Position in the letter; answers refer to it.
             */
            item: number;
            /** @description With whom. */
            name: string;
            /** @description Whom they work for; empty for somebody who is not in the system. */
            organisation: string;
            outcome: components["schemas"]["Outcome"] | null;
            state: components["schemas"]["FollowUpState"];
            /** @description What the reader wrote about it for themselves. */
            text: string;
        };
        /** @description What the reader means to do, in a letter of its own. */
        NudgeLetterPage: {
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            nudge: components["schemas"]["NudgePage"];
            /** @description The reader's first name. */
            reader: string;
        };
        /** @description What a letter reminds of. */
        NudgePage: {
            answer: components["schemas"]["NudgeAnswer"] | null;
            /** @description What it asks. */
            asks: components["schemas"]["Asks"];
            dormant: components["schemas"]["NudgeDormant"] | null;
            /** @description What they mean to do, the first due first. */
            follow_ups: components["schemas"]["NudgeItem"][];
            /** @description How many follow-ups are not named. */
            further: number;
            /** @description Whether the letter named anybody; if not, its page does not either. */
            names_in_mail: boolean;
            /** @description Whether that can still be said, changed or taken back. */
            open: boolean;
            /** @description How often they are reminded now. */
            rhythm: components["schemas"]["Rhythm"];
        };
        /** @description How full a site is. */
        Occupancy: {
            /**
             * Format: date-time
             * @description When the figures were written; null if there are none yet.
             */
            at: string | null;
            /**
             * @description The figures of the half-hours that begin in the time asked for, as far as they are published (the day
             *     after) and within its last 31 days; null if none was asked for.
             */
            figures: components["schemas"]["PastFigures"][] | null;
            /** @description Its floors. */
            floors: components["schemas"]["FloorBand"][];
            /** @description The figures of the time asked for, oldest first; null if none was. */
            history: components["schemas"]["PastBand"][] | null;
            /** @description Desks out of use. */
            out_of_use: components["schemas"]["OutOfUse"][];
            site: string;
        };
        /** @description The group for which a gathering is. */
        OfGroup: {
            /** @description By this it is called. */
            id: string;
            name: string;
        };
        /** @description What somebody at the table brings or looks for. */
        OfferAtTable: {
            kind: components["schemas"]["OfferKind"];
            /** @description Their first name, as it is shown at the table. */
            name: string;
            /**
             * Format: int64
             * @description Their number, by which one writes to them; null until the two have shared the table for as long as an encounter
             *     takes, unless they knew each other before.
             */
            person: number | null;
            text: string;
        };
        /**
         * @description Whether somebody brings something or looks for it.
         * @enum {string}
         */
        OfferKind: "offer" | "ask";
        /** @description An offer or ask of the person. */
        OfferView: {
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When it goes by itself, unless it is renewed.
             */
            expires_at: string;
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            kind: components["schemas"]["OfferKind"];
            /** @description Whether it may be shown on the café's wall, without a name. */
            on_wall: boolean;
            text: string;
        };
        /** @description What somebody brings or looks for, as others read it. */
        Offered: {
            kind: components["schemas"]["OfferKind"];
            text: string;
        };
        /** @description Somebody whom a contact would introduce to the person. */
        OfferedToMe: {
            /** @description What they bring; empty if nobody asked. */
            bring: string;
            /** @description The first name of who would like to know the person. */
            first_name: string;
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            /**
             * Format: date-time
             * @description When it is over if it does not come about.
             */
            lapses_at: string;
            /** @description What who introduces adds. */
            line: string;
            /** @description Whom they work for. */
            organisation: string;
            /** @description What it is for; empty if nobody asked. */
            purpose: string;
            state: components["schemas"]["IntroductionState"];
            through: components["schemas"]["Introduced"];
            /** @description Whether the person said yes. */
            yes: boolean;
        };
        /** @description What those at the person's table bring and look for. */
        OffersAtTable: {
            /** @description By first name; only of those whose first names are shown. */
            offers: components["schemas"]["OfferAtTable"][];
        };
        /**
         * @description What an organisation is to the host.
         * @enum {string}
         */
        OrganisationKind: "host" | "client" | "group" | "adviser" | "partner";
        /** @description An organisation. */
        OrganisationView: {
            /**
             * @description On which days its people draw desks, by site. At a site that is not there, they do on every day; so do those of
             *     the host everywhere.
             */
            agreed_days: components["schemas"]["AgreedDaysView"][];
            /** @description Whether its people must have a second factor where they sign in with a code by letter. */
            factor_required: boolean;
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            /** @description What it is to the host. */
            kind: components["schemas"]["OrganisationKind"];
            /** @description Its name. */
            name: string;
        };
        /** @description A desk out of use. */
        OutOfUse: {
            desk: string;
            floor: string;
            reason: string;
            /** @description Its table. */
            table: string;
            /**
             * Format: date-time
             * @description Until when; null until it is put back.
             */
            until: string | null;
            /** @description Its zone. */
            zone: string;
        };
        /**
         * @description What came of a follow-up.
         * @enum {string}
         */
        Outcome: "idea" | "lead" | "help" | "fun";
        /** @description How often something was the outcome. */
        OutcomeCount: {
            count: number;
            outcome: components["schemas"]["Outcome"];
        };
        /** @description What a second card says, in its owner's own words: nobody has checked it. */
        OwnCard: {
            /** @description What they do there; null if not said. */
            line: string | null;
            /** @description Whom they come for. */
            organisation: string;
        };
        /** @description The free desks of one table size with the same features. */
        OwnClass: {
            /** @description What each of the desks offers. */
            features: string[];
            /** @description The desks by table. */
            groups: components["schemas"]["OwnGroup"][];
            /**
             * Format: int32
             * @description Desks at each of the tables, free or not.
             */
            table_size: number;
        };
        /** @description What a person did themselves with a role. */
        OwnDeed: {
            /** @description What was done, such as `person-shown`. */
            action: string;
            /** Format: date-time */
            at: string;
            /** @description In which role. */
            by: components["schemas"]["LookBy"];
            /** @description What else there is to say of it; may be empty. */
            detail: string;
            reason: string;
            /** @description Whether it was done to a person; who that is, is theirs. */
            to_person: boolean;
        };
        /**
         * @description A draw as its person is given it. Its fields, and those of all within it, are in the order of the alphabet: as
         *     they are, `serde_json` writes canonical JSON, several times as fast as by way of a tree.
         */
        OwnDraw: {
            /** @description The minute, UTC: `2026-11-17T07:40Z`. */
            at: string;
            /** @description The free desks by table size and features. */
            classes: components["schemas"]["OwnClass"][];
            /** @description The name of the desk that was drawn. */
            desk: string;
            /** @description The names of the free fitting desks, sorted. */
            free: string[];
            /** @description Seal of the needs and of the figures about the house, hexadecimal. */
            inputs: string;
            /** @description The person's pseudonym of the day. */
            person: string;
            /** @description How the site drew. */
            policy: string;
        };
        /** @description A person's draws of a day. */
        OwnDraws: {
            /** @description Each with what is needed to check it; see `docs/draw-record.md`. */
            draws: components["schemas"]["OwnRecord"][];
        };
        /** @description What the register says of a person of the organisation. */
        OwnEntry: {
            /** @description Address. */
            email: string;
            /** @description By what requests name them. */
            id: string;
            /** @description The language they read. */
            language: components["schemas"]["Language"];
            /** @description Full name. */
            name: string;
            /** @description What their desk must have. */
            needs: components["schemas"]["Feature"][];
            /** @description The team; empty if not said. */
            team: string;
        };
        /** @description The free desks of one class at one table. */
        OwnGroup: {
            /**
             * Format: int64
             * @description The chance of each of the desks, where 10⁹ is the even chance.
             */
            chance: number;
            /** @description Positions in `free`, from 0. */
            desks: number[];
            /** @description Seal of what the chance was made of, hexadecimal. */
            seal: string;
            /** @description The name of the table. */
            table: string;
        };
        /** @description The groups of a person. */
        OwnGroups: {
            /** @description By name. */
            groups: components["schemas"]["GroupSummary"][];
            /** @description By the group's name. */
            invitations: components["schemas"]["GroupInvited"][];
        };
        /** @description An introduction that the person asked for, or began between two others. */
        OwnIntroduction: {
            /** @description Whom they introduce; empty if they asked. */
            between: components["schemas"]["Introduced"][];
            /** @description What the person brings. */
            bring: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            kind: components["schemas"]["IntroductionKind"];
            /**
             * Format: date-time
             * @description When it is over if it does not come about.
             */
            lapses_at: string;
            /** @description What the person says who introduces. */
            line: string;
            /** @description What it is for. */
            purpose: string;
            /** @description Whether it came about, or its time is over; nothing of what others did besides. */
            state: components["schemas"]["IntroductionState"];
            through: components["schemas"]["Introduced"] | null;
            to: components["schemas"]["Introduced"] | null;
            /** @description Whom they look for. */
            whom: string;
        };
        /** @description The person's invitations. */
        OwnInvitations: {
            /** @description By day: those to come, and those of the last seven days. */
            invitations: components["schemas"]["InvitationView"][];
        };
        /** @description A person as the coordinator of their organisation knows them. */
        OwnLine: {
            /** @description Whether they may check in, sign in and be written to. */
            active: boolean;
            /** @description The last two characters of their badge; empty if it is short, null if they have none. */
            badge_end: string | null;
            /** @description Address. */
            email: string;
            /** @description By what requests name them. */
            id: string;
            /** @description The language they read. */
            language: components["schemas"]["Language"];
            /** @description Full name. */
            name: string;
            /** @description The team; empty if not said. */
            team: string;
        };
        /** @description The number of an own name. */
        OwnNameAdded: {
            /** Format: int64 */
            id: number;
        };
        /** @description Somebody who is not in the system, in the person's own words. */
        OwnNameView: {
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            text: string;
        };
        /** @description What a person brings and looks for. */
        OwnOffers: {
            /** @description In the order in which it was written. */
            offers: components["schemas"]["OfferView"][];
        };
        /** @description A page of the organisation's people. */
        OwnPage: {
            /** @description Which page this is; the first is 1. */
            page: number;
            /** @description How many pages there are; 1 if nobody was found. */
            pages: number;
            /** @description The people, by name. */
            persons: components["schemas"]["OwnLine"][];
            /** @description How many were found. */
            total: number;
        };
        /** @description One draw of a day with the hashes that lead from it to the root: what a person is given to check their own. */
        OwnRecord: {
            /** @description SHA-256 of seed and key of pseudonyms, hexadecimal. */
            commitment: string;
            /**
             * Format: int64
             * @description How many leaves the day has, blank ones too.
             */
            count: number;
            /** @description The site's date, `2026-11-17`. */
            date: string;
            /** @description `own`. */
            depth: components["schemas"]["Depth"];
            /** @description `aanschuif-draws-2`. */
            format: string;
            /**
             * Format: int64
             * @description Position of the draw among the leaves, from 0.
             */
            index: number;
            /** @description The person's own number, from which their pseudonym follows, hexadecimal. */
            number: string;
            /** @description The hashes that lead to the root of the tree, hexadecimal, the lowest first. */
            path: string[];
            /** @description The key of the day's pseudonyms, hexadecimal. */
            pseudonym_key: string;
            /** @description The draw. */
            record: components["schemas"]["OwnDraw"];
            /** @description The day's root, hexadecimal. */
            root: string;
            /** @description The seed, hexadecimal. */
            seed: string;
            site: string;
            /** @description The site's time zone, `Europe/Amsterdam`. */
            time_zone: string;
        };
        /** @description Somebody in a café. */
        PageCafeName: components["schemas"]["InCafe"] & {
            answer: components["schemas"]["Answer"] | null;
            /** @description Position in the letter; answers refer to it. */
            item: number;
            name: string;
            /** @description What the letter says they bring and look for, as long as it stands. */
            offers: components["schemas"]["Offered"][];
            /** @description Whom they work for; empty if they came under a second card alone. */
            organisation: string;
            /** @description The second cards under which they came, in their own words. */
            own_cards: components["schemas"]["OwnCard"][];
        };
        /** @description Somebody from further back. */
        PageDormant: components["schemas"]["LongAgo"] & {
            answer: components["schemas"]["Answer"] | null;
            /** @description Position in the letter; answers refer to it. */
            item: number;
            name: string;
            /** @description What the letter says they bring and look for, as long as it stands. */
            offers: components["schemas"]["Offered"][];
        };
        /** @description A tablemate. */
        PageName: components["schemas"]["AtTable"] & {
            answer: components["schemas"]["Answer"] | null;
            /** @description Position in the letter; answers refer to it. */
            item: number;
            name: string;
            /** @description What the letter says they bring and look for, as long as it stands. */
            offers: components["schemas"]["Offered"][];
            /** @description Whom they work for; empty if they came under a second card alone. */
            organisation: string;
            /** @description The second cards under which they came, in their own words. */
            own_cards: components["schemas"]["OwnCard"][];
        };
        /** @description To whom it is passed on. */
        PassOn: {
            /** @description One line of at most 280 characters, which the contact reads. */
            line?: string;
            /**
             * Format: int64
             * @description A contact.
             */
            to: number;
        };
        /** @description How full a floor or zone was. */
        PastBand: {
            /**
             * Format: date-time
             * @description When the figure was written.
             */
            at: string;
            /** @description How full it was. */
            band: components["schemas"]["Band"];
            floor: string;
            /** @description The zone; null for the floor as a whole. */
            zone: string | null;
        };
        /** @description A day gone by. */
        PastExpectation: {
            /**
             * Format: date
             * @description The day.
             */
            day: string;
            /**
             * Format: int32
             * @description What the rule would have said the day before.
             */
            expected: number;
            /**
             * Format: int32
             * @description What was.
             */
            was: number;
        };
        /**
         * @description The figures of a place and half-hour. Each stands for at least so many persons as the site had asked for when the
         *     day was closed, and is rounded to 5; null where it is not published: fewer were there, or with it a figure that
         *     is not published could be worked out.
         */
        PastFigures: {
            /**
             * Format: date-time
             * @description When the half-hour began.
             */
            at: string;
            /**
             * Format: int32
             * @description Distinct desks taken.
             */
            desks: number | null;
            /** @description The floor; null for the whole site. */
            floor: string | null;
            /**
             * Format: int32
             * @description Distinct persons in cafés.
             */
            guests: number | null;
            /**
             * Format: int32
             * @description Distinct persons.
             */
            persons: number | null;
            /** @description The zone; null for a floor as a whole. */
            zone: string | null;
        };
        /** @description What the register says of a person. */
        PersonEntry: {
            /** @description Address. */
            email: string;
            /**
             * Format: int64
             * @description Their number.
             */
            id: number;
            /** @description The language they read. */
            language: components["schemas"]["Language"];
            /** @description Full name. */
            name: string;
            /** @description What their desk must have. */
            needs: components["schemas"]["Feature"][];
            /** @description Whom they work for. */
            organisation: string;
            /** @description The team; empty if not said. */
            team: string;
        };
        /** @description A person as admins know them. */
        PersonLine: {
            /** @description Whether they may check in, sign in and be written to. */
            active: boolean;
            /** @description The last two characters of their badge; empty if it is short, null if they have none. No more of it is kept. */
            badge_end: string | null;
            /** @description Address. */
            email: string;
            /**
             * @description The address that a coordinator gave of them, where it is another person's or was erased; mostly null. No mail goes
             *     there, and they cannot sign in, until they have an address of their own.
             */
            given_email: string | null;
            /**
             * Format: int64
             * @description Their number.
             */
            id: number;
            /** @description The language they read. */
            language: components["schemas"]["Language"];
            /** @description Full name. */
            name: string;
            /** @description Whom they work for. */
            organisation: string;
            role: components["schemas"]["Role"] | null;
            /** @description The team; empty if not said. */
            team: string;
        };
        /** @description A page of people. */
        PersonPage: {
            /** @description Which page this is; the first is 1. */
            page: number;
            /** @description How many pages there are; 1 if nobody was found. */
            pages: number;
            /** @description The people, by name. */
            persons: components["schemas"]["PersonLine"][];
            /** @description How many were found. */
            total: number;
        };
        /** @description What somebody with a ticket asks for. */
        PhoneCheckIn: {
            card?: components["schemas"]["Card"] | null;
            /** @description What kind of place; a desk if left out. */
            place?: components["schemas"]["Place"];
            /** @description Whether the stay is to stay out of every digest. */
            unseen?: boolean;
            /** @description Which café or private zone. */
            zone?: string | null;
        };
        /** @description Where the phone is. */
        PhonePickedUp: {
            /** @description The page that scanning the kiosk's code opens. */
            url: string;
        };
        /** @description Whose phone. */
        PickUpPhone: {
            email: string;
        };
        /**
         * @description A kind of place.
         * @enum {string}
         */
        Place: "desk" | "cafe" | "private";
        /** @description Where a drawing lies, in metres. Its height follows from its width. */
        PlaceDrawing: {
            /**
             * Format: double
             * @description Width, from 0.1 to 1000.
             */
            width: number;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        /**
         * @description What a floor, zone, table or desk may be called: one line of 1 to 100 characters, without the blanks
         *     around it, that a spreadsheet does not take for a formula when it opens places.csv.
         */
        PlaceName: string;
        /** @description A drawing, and where it lies. */
        PlacedDrawing: {
            /** Format: double */
            height: number;
            /** @description Where to get it. */
            url: string;
            /** Format: double */
            width: number;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        /** @description A desk. */
        PlanDesk: {
            /** @description What it offers. */
            features: string[];
            /** @description Its name. */
            name: string;
            /**
             * Format: double
             * @description From the left.
             */
            x: number;
            /**
             * Format: double
             * @description From the top.
             */
            y: number;
        };
        /** @description A drawing of the floor. */
        PlanDrawing: {
            /**
             * Format: double
             * @description Height.
             */
            height: number;
            /** @description Where to get it. */
            url: string;
            /**
             * Format: double
             * @description Width.
             */
            width: number;
            /**
             * Format: double
             * @description Left edge.
             */
            x: number;
            /**
             * Format: double
             * @description Upper edge.
             */
            y: number;
        };
        /** @description A table. */
        PlanTable: {
            /** @description Its desks. */
            desks: components["schemas"]["PlanDesk"][];
            /**
             * Format: double
             * @description Height.
             */
            height: number;
            /** @description Its name. */
            name: string;
            /**
             * Format: double
             * @description Width.
             */
            width: number;
            /**
             * Format: double
             * @description Left edge.
             */
            x: number;
            /**
             * Format: double
             * @description Upper edge.
             */
            y: number;
            /** @description The room it stands in. */
            zone: string;
        };
        /** @description A room. */
        PlanZone: {
            /**
             * Format: double
             * @description Height.
             */
            height: number | null;
            /** @description What it is for. */
            kind: components["schemas"]["ZoneKind"];
            /** @description Its name. */
            name: string;
            spot: components["schemas"]["Point"] | null;
            /**
             * Format: double
             * @description Width.
             */
            width: number | null;
            /**
             * Format: double
             * @description Left edge; null, as the others, where no desk says where the room lies.
             */
            x: number | null;
            /**
             * Format: double
             * @description Upper edge.
             */
            y: number | null;
        };
        /** @description A point. */
        Point: {
            /**
             * Format: double
             * @description From the left.
             */
            x: number;
            /**
             * Format: double
             * @description From the top.
             */
            y: number;
        };
        /**
         * @description How a site draws its desks.
         * @enum {string}
         */
        Policy: "bounded" | "uniform";
        /** @description Whose badges. */
        PrintBadges: {
            /** @description The people's numbers; 1 to 500 of them. */
            persons: number[];
            /** @description Why, as the person will read it: one line of at most 200 characters. */
            reason?: string | null;
        };
        /** @description Whose badges. */
        PrintGuestBadges: {
            /** @description By what the list names these guests; 1 to 500 of them, of today or tomorrow. */
            guests: string[];
        };
        /** @description Whose badges. */
        PrintOwnBadges: {
            /** @description By what the list names these people; 1 to 500 of them. */
            persons: string[];
            /** @description Why, as the person will read it: one line of at most 200 characters. */
            reason?: string | null;
        };
        /**
         * @description What a sticker goes on.
         * @enum {string}
         */
        PrintedKind: "desk" | "cafe";
        /** @description What is in force, from which the page `/privacy` is made. */
        Privacy: components["schemas"]["InForce"] & {
            /** @description How letters leave. */
            letters: components["schemas"]["LettersLeave"];
            provider: components["schemas"]["Provider"] | null;
        };
        /** @description A problem as it is answered. Some codes carry more members, such as `freed_last_hour`. */
        ProblemBody: Record<string, never> & {
            /** @description Stable; to be tested for. */
            code: string;
            /** @description What is wrong with this request in particular. */
            detail: string;
            /**
             * Format: int32
             * @description Status of HTTP.
             */
            status: number;
            /** @description What the code means, in English. */
            title: string;
            /** @description `urn:aanschuif:problem:` and the code. */
            type: string;
        };
        /** @enum {string} */
        Proof: "letter" | "factor" | "provider";
        /** @description An identity provider. */
        Provider: {
            /** @description Its name, as on the button. */
            name: string;
        };
        /** @description An identity provider. */
        ProviderWay: {
            /** @description What the button says. */
            name: string;
        };
        /** @description What everybody may see of a day. */
        PublicRecord: {
            /** @description SHA-256 of seed and key of pseudonyms, hexadecimal; published before opening. */
            commitment: string;
            /**
             * Format: int64
             * @description How many leaves the day has, blank ones too; null, as all below, until the day is closed.
             */
            count: number | null;
            /** @description The site's date, `2026-11-17`. */
            date: string;
            /** @description `public`. */
            depth: components["schemas"]["Depth"];
            /** @description `aanschuif-draws-2`. */
            format: string;
            /** @description The hashes of the leaves, ascending; blank ones look like any other. */
            leaves: string[] | null;
            /** @description The key of the day's pseudonyms, hexadecimal. */
            pseudonym_key: string | null;
            /** @description What binds the header and the leaves, hexadecimal. */
            root: string | null;
            /** @description The seed, hexadecimal. */
            seed: string | null;
            site: string;
            /** @description The site's time zone, `Europe/Amsterdam`. */
            time_zone: string;
        };
        /** @description What is published about one day of one site. */
        PublishedDay: {
            /** @description SHA-256 of seed and key of pseudonyms, hexadecimal; of the seed alone on days without such a key. */
            commitment: string;
            /** Format: date */
            date: string;
            /**
             * @description What the pseudonyms of the day follow from, hexadecimal; null until the day is closed, and on days of the first
             *     format.
             */
            pseudonym_key: string | null;
            /** @description What binds the day's draws, hexadecimal; null until the day is closed. */
            root: string | null;
            /** @description The seed, hexadecimal; null until the day is closed. */
            seed: string | null;
            site: string;
        };
        /** @description What is published. */
        PublishedDays: {
            /** @description The latest day first. */
            days: components["schemas"]["PublishedDay"][];
        };
        /** @description A question that waits for an answer. */
        QuestionView: {
            /**
             * Format: date-time
             * @description Without an answer by then, the stay ends.
             */
            answer_by: string;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            asked_at: string;
        };
        /**
         * @description How far a look back reaches. There are no other ranges: with free ones, two that differ by little could be
         *     held against each other.
         * @enum {string}
         */
        Range: "day" | "week" | "month";
        /** @description A code. */
        ReadCode: {
            /** @description As the kiosk showed it: what follows `/c/`. */
            code: string;
        };
        /**
         * @description What a sound or film is.
         * @enum {string}
         */
        RecordingKind: "mp3" | "mp4" | "ogg" | "webm";
        /** @description Recovery codes: each is good once, in place of a code. */
        RecoveryCodes: {
            /** @description Shown this once. */
            recovery_codes: string[];
        };
        /** @description What runs. */
        Release: {
            /** @description Changes when the program or the screens do. */
            release: string;
        };
        /**
         * @description What the reader of a message says to it.
         * @enum {string}
         */
        Reply: "stay-in-touch" | "no-more";
        /** @enum {string} */
        ReportKind: "desk" | "chair" | "screen" | "power" | "network" | "light" | "other";
        /** @enum {string} */
        ReportState: "open" | "repairing" | "solved";
        /**
         * @description How often somebody wants to be reminded.
         * @enum {string}
         */
        Rhythm: "weekly" | "fortnightly" | "monthly" | "quarterly" | "off";
        /** @description A step on the road of a story. */
        RoadStep: {
            /** Format: date */
            day: string;
            progress: components["schemas"]["StoryProgress"];
            /** @description Plain text of some lines; may be empty. */
            text: string;
        };
        /**
         * @description A role, of a token or of a person.
         * @enum {string}
         */
        Role: "facility" | "admin";
        /** @description Whoever acts in a role, as their screens show it. */
        RoleView: {
            /** @description The person's name, or what the token was given to. */
            name: string;
            /**
             * Format: date-time
             * @description The present moment, by which the screens tell what is today.
             */
            now: string;
            /** @description Whose people a coordinator keeps; null in a role. */
            organisation: string | null;
            /** @description The role. */
            role: components["schemas"]["ScreenRole"];
        };
        /** @description What became of it; null takes back what was said. */
        SaysDeed: {
            answer?: components["schemas"]["Deed"] | null;
            /**
             * Format: int64
             * @description Position in the letter.
             */
            item: number;
            outcome?: components["schemas"]["Outcome"] | null;
        };
        /** @description What the reader says; null takes it back. */
        SaysDormant: {
            answer?: components["schemas"]["DormantAnswer"] | null;
        };
        /** @description What good came of it; null takes it back. */
        SaysGood: {
            kind?: components["schemas"]["Outcome"] | null;
        };
        /** @description What the reader says; null takes it back. */
        SaysToNudge: {
            answer?: components["schemas"]["NudgeAnswer"] | null;
        };
        /**
         * @description In what somebody acts on the screens of the building.
         * @enum {string}
         */
        ScreenRole: "facility" | "admin" | "coordinator" | "reception" | "host" | "editor";
        /** @description A stay and who is beside it. */
        SeatedBody: {
            /** @description First names at the same table, of those who agreed and are seen; empty for who is not. */
            beside: string[];
            card: components["schemas"]["OwnCard"] | null;
            /** @description The second cards of those among them who came under one, in the same order. */
            cards: components["schemas"]["CardAtTable"][];
            /** @description The stay. */
            stay: components["schemas"]["StayView"];
        };
        /** @description What somebody wrote themselves. */
        SecondCardView: {
            /** @description What they do there; null if not said. */
            line: string | null;
            /** @description Whom they come for. */
            organisation: string;
            /** @description On which days of the week they come under it unless they choose, Monday first. */
            weekdays: components["schemas"]["WeekDay"][];
        };
        /**
         * @description A series of letters that its reader can end.
         * @enum {string}
         */
        Series: "digest" | "coffee-proposals" | "messages" | "nudges" | "introductions" | "invitations" | "guest-arrivals" | "groups";
        /** @description A browser in which a person is signed in. */
        SessionView: {
            /**
             * Format: date-time
             * @description When they signed in.
             */
            created_at: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
            /** @description What kind of browser, such as `Firefox, Android`; empty if not known. */
            device: string;
            /**
             * Format: date-time
             * @description When it ends, however much it is used.
             */
            expires_at: string;
            /** Format: int64 */
            id: number;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            last_seen_at: string;
            /** @description What was shown when it began. */
            proof: components["schemas"]["Proof"];
            role: components["schemas"]["Role"] | null;
        };
        /** @description Whether somebody may come in. */
        SetActive: {
            /** @description Whether they may check in, sign in and be written to. */
            active: boolean;
            /** @description Why, as the person will read it: one line of at most 200 characters. */
            reason?: string | null;
        };
        /** @description Whether several people may come in. */
        SetAllActive: {
            /** @description Whether they may check in, sign in and be written to. */
            active: boolean;
            /** @description The people's numbers; 1 to 500 of them. */
            persons: number[];
            /** @description Why, as they will read it: one line of at most 200 characters. */
            reason?: string | null;
        };
        /** @description A badge. */
        SetBadge: {
            /** @description Its code; null for a new one by chance. */
            badge?: string | null;
            /** @description Why, as the person will read it: one line of at most 200 characters. */
            reason?: string | null;
        };
        /** @description A role, or none. */
        SetRole: {
            /** @description Why, as the person will read it: one line of at most 200 characters. */
            reason?: string | null;
            role?: components["schemas"]["Role"] | null;
        };
        /** @description A site's settings. */
        SettingsView: {
            /**
             * Format: int32
             * @description The hour of Monday at which digests are written, 0 to 23.
             */
            digest_hour: number;
            /**
             * Format: int32
             * @description For how many days it keeps encounters, before they fold into acquaintances: usually 28.
             */
            encounters_days: number;
            /** @description The language of its kiosks. */
            language: components["schemas"]["Language"];
            /** @description Whether letters name people. */
            names_in_mail: boolean;
            /** @description How desks are drawn. */
            policy: components["schemas"]["Policy"];
            site: string;
            /**
             * Format: int64
             * @description The least number of persons that a published figure stands for, 5 or more.
             */
            small_number: number;
            /**
             * Format: int32
             * @description For how many days it keeps stays, draw records and pseudonyms: usually 28.
             */
            stays_days: number;
        };
        /** @description Somebody with a code. */
        SignIn: {
            /** @description The digits of the newest letter: six, or twelve after too many wrong codes. */
            code: string;
            email: string;
            /** @description A code of the second factor, or a recovery code, where they have one. */
            second_factor?: string | null;
        };
        /** @description What is in force at a site. */
        SiteInForce: {
            /**
             * Format: int32
             * @description The hour of Monday at which digests are written.
             */
            digest_hour: number;
            /**
             * Format: int32
             * @description For how many days encounters are kept.
             */
            encounters_days: number;
            /** @description The kiosks that read badges there, the newest first. */
            kiosks: components["schemas"]["KioskInForce"][];
            /** @description What is kept longer than usual, and since when. */
            longer: components["schemas"]["Longer"][];
            name: string;
            /** @description Whether letters name people. */
            names_in_mail: boolean;
            /** @description How desks are drawn. */
            policy: components["schemas"]["Policy"];
            /**
             * Format: int64
             * @description The least number of persons that a published figure stands for.
             */
            small_number: number;
            /**
             * Format: int32
             * @description For how many days stays, draw records and pseudonyms are kept.
             */
            stays_days: number;
        };
        /** @description What to expect of the next two weeks, by weekday: desks taken at the peak of the day. */
        SiteOutlook: {
            /** @description The next ten days of the week on which it opens; Monday to Friday where it opens every day. */
            days: components["schemas"]["Expected"][];
            /**
             * Format: double
             * @description How far off the same rule was over the past twelve weeks, on average, in desks; null if it is too early
             *     to say.
             */
            error: number | null;
            /** @description Over how many days that is. */
            error_days: number;
            /** @description Those days, the newest last. */
            past: components["schemas"]["PastExpectation"][];
            site: string;
            /** @description Of so many weeks each expectation is the mean. */
            weeks: number;
        };
        /** @description A site with all its places. Metres, in the site's own coordinates. */
        SitePlaces: {
            /** @description The days besides on which it hands out nothing, ascending. */
            closed_days: string[];
            /** @description When it closes, HH:MM. */
            closes: string;
            /** @description Its floors. */
            floors: components["schemas"]["FacilityFloor"][];
            /** @description The days of the week on which it opens, Monday first. */
            open_days: components["schemas"]["WeekDay"][];
            /** @description When it opens, HH:MM. */
            opens: string;
            site: string;
            /** @description Its time zone. */
            time_zone: string;
        };
        /** @description Somebody else, who agrees to be named today. */
        Somebody: {
            name: string;
            /** @description Whom they work for; empty where they came under a second card alone. */
            organisation: string;
        };
        /** @description Peak, average and 95th percentile. */
        Spread: {
            /**
             * Format: int32
             * @description The mean of those that are not hidden, rounded as every figure; none where more than half are hidden.
             */
            average: number | null;
            /**
             * Format: int32
             * @description The 95th percentile by nearest rank, where a hidden figure is lower than all others; likewise.
             */
            p95: number | null;
            /**
             * Format: int32
             * @description The highest figure.
             */
            peak: number | null;
        };
        /** @description A group that was started. */
        StartedGroup: {
            /** @description By this it is called. */
            id: string;
        };
        /** @description A stay. */
        StayBody: {
            /** @description The stay. */
            stay: components["schemas"]["StayView"];
        };
        /** @description A stay with the names of its places. */
        StayView: {
            /** @description The desk; null in a café or private zone. */
            desk: string | null;
            /**
             * Format: date-time
             * @description When it ended; null while it is open.
             */
            ended_at: string | null;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            ends_by: string;
            floor: string;
            /** Format: int64 */
            id: number;
            /** @description What kind of place. */
            place: components["schemas"]["Place"];
            site: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /** @description The table; null in a café or private zone. */
            table: string | null;
            /** @description Whether the stay is unseen. */
            unseen: boolean;
            zone: string;
        };
        /** @description A sticker. */
        StickerBody: {
            floor: string;
            /** @description What it goes on. */
            kind: components["schemas"]["PrintedKind"];
            /** @description The name of the desk, or of the zone that is a café. */
            name: string;
            /** @description The code as a picture; dark on white, with its quiet zone. */
            svg: string;
            /** @description The desk's table; null for a café. */
            table: string | null;
            /** @description Where the code leads. */
            url: string;
            zone: string;
        };
        /**
         * @description What a sticker is on.
         * @enum {string}
         */
        StickerKind: "desk" | "cafe";
        /** @description What stands where a sticker is. The same for everybody: nothing here depends on who is there. */
        StickerView: {
            /** @description The desk; null in a café. */
            desk: string | null;
            floor: string;
            /** @description What the sticker is on. */
            kind: components["schemas"]["StickerKind"];
            site: string;
            /** @description The table; null in a café. */
            table: string | null;
            zone: string;
        };
        /** @description The question whether the reader is still at their desk. */
        StillHerePage: {
            /**
             * Format: date-time
             * @description Until when an answer helps.
             */
            answer_by: string;
            desk: string;
            floor: string;
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description Whether an answer is waited for: not once it was given, came too late, or the stay ended. */
            open: boolean;
            /** @description The reader's first name. */
            reader: string;
            /** @description Its table. */
            table: string;
        };
        /** @description A page of stories. */
        Stories: {
            /** @description Whether there are more on the next page. */
            more: boolean;
            /** @description Published ones: the newest day first. Drafts: one's own, then those to edit. */
            stories: components["schemas"]["StoryLine"][];
            /** @description Whether the reader edits stories. */
            you_edit: boolean;
        };
        /** @description Editors among whom a teller chooses. */
        StoryEditors: {
            /** @description By name, without oneself. */
            editors: components["schemas"]["EditorChoice"][];
        };
        /**
         * @description Of what kind a story is.
         * @enum {string}
         */
        StoryKind: "ran-into" | "new-approach" | "detour";
        /** @description A story in a list. */
        StoryLine: {
            /** @description How it begins, as plain text of at most 240 characters. */
            excerpt: string;
            /** @description By this it is called. */
            id: string;
            kind: components["schemas"]["StoryKind"];
            language: components["schemas"]["Language"];
            picture: components["schemas"]["StoryPicture"] | null;
            progress: components["schemas"]["StoryProgress"];
            /**
             * Format: date
             * @description The day of its publication; null for a draft.
             */
            published_on: string | null;
            state: components["schemas"]["StoryState"];
            title: string;
            told_by: components["schemas"]["StoryPerson"] | null;
            /** @description Whether the reader told it. */
            yours: boolean;
        };
        /** @description Somebody who stands beside a story with their name. */
        StoryPerson: {
            name: string;
            /** @description Whom they work for. */
            organisation: string;
        };
        /** @description A picture of a story: JPEG, without anything but its pixels. */
        StoryPicture: {
            /** @description What it shows, for whoever does not see it. */
            description: string;
            /** Format: int64 */
            height: number;
            /**
             * Format: int64
             * @description Which of the story's, from 1.
             */
            place: number;
            /** @description Where it is; with `?size=small` at most 480 pixels wide and high. */
            url: string;
            /**
             * Format: int64
             * @description In pixels.
             */
            width: number;
        };
        /**
         * @description How far a published story came.
         * @enum {string}
         */
        StoryProgress: "told" | "taken-up" | "tried" | "landed" | "laid-to-rest";
        /** @description What editors ask. */
        StoryQuestions: {
            /** @description Some lines of at most 2000 characters; empty takes away what was asked. */
            text: string;
        };
        /** @description A sound or film of a story, to be saved and opened. */
        StoryRecording: {
            /** @description What it contains. */
            description: string;
            kind: components["schemas"]["RecordingKind"];
            /**
             * Format: int64
             * @description Which of the story's, from 1.
             */
            place: number;
            /** @description Where it is. */
            url: string;
        };
        /**
         * @description Whether everybody may read a story. A story that is withdrawn is deleted.
         * @enum {string}
         */
        StoryState: "draft" | "published";
        /** @description A story. */
        StoryView: {
            confided_by: components["schemas"]["StoryPerson"] | null;
            editor: components["schemas"]["StoryPerson"] | null;
            /**
             * @description The text as HTML that only shows: paragraphs, emphasis, lists, headings from the third level on, quotes, code, and links to
             *     `https` addresses.
             */
            html: string;
            /** @description By this it is called. */
            id: string;
            kind: components["schemas"]["StoryKind"];
            /**
             * Format: int64
             * @description How many know it too; null while they are fewer than three.
             */
            known_by: number | null;
            language: components["schemas"]["Language"];
            pictures: components["schemas"]["StoryPicture"][];
            progress: components["schemas"]["StoryProgress"];
            /**
             * Format: date
             * @description The day of its publication; null for a draft.
             */
            published_on: string | null;
            /** @description What editors ask beside a draft, for its teller and editors; null if nothing is asked, and for everybody else. */
            questions: string | null;
            recordings: components["schemas"]["StoryRecording"][];
            /** @description What became of it, the first step first. */
            road: components["schemas"]["RoadStep"][];
            state: components["schemas"]["StoryState"];
            /** @description Who takes it up, as they said themselves; by name. */
            taken_up_by: components["schemas"]["StoryPerson"][];
            /** @description The text as it was written, in a small Markdown. */
            text: string;
            title: string;
            told_by: components["schemas"]["StoryPerson"] | null;
            /** @description Whether the reader edits it, and so may change, ask and publish. */
            you_edit: boolean;
            /** @description Whether the reader said that they know it too. */
            you_know_it: boolean;
            /** @description Whether the reader takes it up. */
            you_take_it_up: boolean;
            /** @description Whether the reader told it, and so may change and withdraw it. */
            yours: boolean;
        };
        /** @description Whether the reader of a letter gets letters of its kind. */
        Subscription: {
            /** @description The reader's language. */
            language: components["schemas"]["Language"];
            /** @description Which letters. */
            series: components["schemas"]["Series"];
            /** @description Whether they come. */
            subscribed: boolean;
        };
        /** @description On how many days so many desks would have sufficed. */
        Sufficed: {
            /** @description On so many days no figure of desks taken was higher. */
            days: number;
            /**
             * Format: int32
             * @description So many desks.
             */
            desks: number;
            /** @description Of so many days. */
            of: number;
        };
        /** @description Peaks, averages and percentiles of the whole site. */
        Summary: {
            /** @description Of desks taken. */
            desks: components["schemas"]["Spread"];
            /** @description Of persons. */
            persons: components["schemas"]["Spread"];
        };
        /** @description Somebody at the same table. */
        TableEncounter: components["schemas"]["AtTable"] & {
            answer: components["schemas"]["Answer"] | null;
            /** @description Whether both said that they talked. */
            mutual: boolean;
            name: string;
            /** @description Whom they work for; empty if they came under a second card alone. */
            organisation: string;
            /** @description The second cards under which they came, in their own words. */
            own_cards: components["schemas"]["OwnCard"][];
            /**
             * Format: int64
             * @description Their number; answers refer to it.
             */
            person: number;
        };
        /** @description A table with its floor and zone. Each name may hold any character, so the three travel apart. */
        TableLocation: {
            /** @description The floor's name. */
            floor: string;
            /** @description The table's name. */
            table: string;
            /** @description The zone's name. */
            zone: string;
        };
        /** @description Why a desk is out of use, and until when. */
        TakeOutOfUse: {
            /** @description Why; one line of at most 200 characters. */
            reason: string;
            /**
             * Format: date-time
             * @description Until when (RFC 3339); null until it is put back.
             */
            until?: string | null;
        };
        /** @description A ticket, and what can be had with it. */
        TicketBody: {
            /**
             * Format: int64
             * @description Room in the café; null where there is none.
             */
            cafe_free: number | null;
            /** @description Whether it is good for the café only: its code hangs there. */
            cafe_only: boolean;
            /** @description Whether none are all day. */
            closed_today: boolean;
            /** @description When it closes, HH:MM. */
            closes: string;
            /**
             * Format: date
             * @description The site's date.
             */
            date: string;
            /**
             * Format: date-time
             * @description Until when.
             */
            expires_at: string;
            /** @description Desks that are free. */
            free_desks: number;
            /**
             * Format: date
             * @description While closed, the next day on which places are handed out.
             */
            next_open_day: string | null;
            /** @description Whether places are handed out. */
            open: boolean;
            /** @description When the site opens, HH:MM. */
            opens: string;
            /** @description Names of the private zones. */
            private_zones: string[];
            /** @description Where it is good. */
            site: string;
        };
        /** @description A ticket. */
        TicketTaken: {
            /**
             * Format: date-time
             * @description Until when.
             */
            expires_at: string;
            /** @description Where it is good. */
            site: string;
        };
        /** @description A story that was told. */
        ToldStory: {
            /** @description By this it is called. */
            id: string;
        };
        /**
         * @description Whose turn it is, for who was asked to introduce.
         * @enum {string}
         */
        Turn: "waiting" | "left" | "passed-on";
        /** @description What the register is to say of a person of the organisation. */
        TypedOwn: {
            /** @description Address. */
            email: string;
            /** @description The language they read. */
            language: components["schemas"]["Language"];
            /** @description Full name. */
            name: string;
            /** @description What their desk must have. */
            needs: components["schemas"]["Feature"][];
            /** @description Why, as the person will read it: one line of at most 200 characters. */
            reason?: string | null;
            /** @description The team; may be empty. */
            team: string;
        };
        /** @description What the register is to say of a person. */
        TypedPerson: {
            /** @description Whether somebody who was erased is added again; without, their address is refused. */
            again?: boolean;
            /** @description Address. */
            email: string;
            /** @description The language they read. */
            language: components["schemas"]["Language"];
            /** @description Full name. */
            name: string;
            /** @description What their desk must have. */
            needs: components["schemas"]["Feature"][];
            /** @description Whom they work for; one that is not there yet is made, as a partner. */
            organisation: string;
            /** @description Why, as the person will read it: one line of at most 200 characters. */
            reason?: string | null;
            /** @description The team; may be empty. */
            team: string;
        };
        /** @description Two contacts whom the person introduces without being asked. */
        UnaskedIntroduction: {
            /** @description The two. */
            between: number[];
            /** @description Why: one line of at most 280 characters, which both read. */
            line: string;
        };
        /**
         * @description How a site was used. Each figure stands for at least so many persons as the site had asked for when the day was
         *     closed, and is rounded to 5; null where it is not published: fewer were there, or with it a figure that is not
         *     published could be worked out.
         */
        UseOfBuilding: {
            /** @description The days that have figures. */
            days: components["schemas"]["DayOfUse"][];
            /**
             * Format: int32
             * @description Minutes since midnight, site time, at which the first half-hour of all lists begins.
             */
            first_minute: number;
            /**
             * Format: date
             * @description Its first day.
             */
            from: string;
            /**
             * Format: date
             * @description The newest day with figures; null if there is none.
             */
            last_day: string | null;
            /** @description How far the look back reaches. */
            range: components["schemas"]["Range"];
            site: string;
            /**
             * Format: int64
             * @description The least number of persons that a figure stands for, as it is set now.
             */
            small_number: number;
            /** @description On how many days so many desks would have sufficed. */
            sufficed: components["schemas"]["Sufficed"][];
            /** @description What the whole site amounts to, over the half-hours of its opening hours. */
            summary: components["schemas"]["Summary"];
            /**
             * Format: date
             * @description Its last day.
             */
            to: string;
            /** @description Persons in each zone that is not private. */
            zones: components["schemas"]["ZoneUse"][];
        };
        /** @description What holds unless a site set something else. */
        Usual: {
            /**
             * Format: int32
             * @description The access log, in months.
             */
            access_log_months: number;
            /**
             * Format: int64
             * @description Answers kept for requests that may be sent twice, in hours.
             */
            answers_hours: number;
            /**
             * Format: int64
             * @description How full floors and rooms were, in bands, in days.
             */
            bands_days: number;
            /**
             * Format: int64
             * @description Codes to sign in, in minutes.
             */
            code_minutes: number;
            /**
             * Format: int32
             * @description Encounters, in days.
             */
            encounters_days: number;
            /**
             * Format: int32
             * @description Follow-ups, in months after they were closed or due.
             */
            follow_ups_months: number;
            /**
             * Format: int32
             * @description Guests, in days after their last visit.
             */
            guests_days: number;
            /**
             * Format: int32
             * @description Daily figures about the house, in days.
             */
            house_figures_days: number;
            /**
             * Format: int64
             * @description That a letter was sent, in days; what it said goes when it leaves.
             */
            letters_days: number;
            /**
             * Format: int64
             * @description Offers and asks, in days, unless they are renewed.
             */
            offers_days: number;
            /**
             * Format: int64
             * @description Reports of broken things, in days after they were solved.
             */
            reports_days: number;
            /**
             * Format: int64
             * @description Sessions in a role, in hours.
             */
            role_session_hours: number;
            /**
             * Format: int64
             * @description Sessions, in days, however much they are used.
             */
            sessions_days: number;
            /**
             * Format: int64
             * @description Sessions, in days without use.
             */
            sessions_idle_days: number;
            /**
             * Format: int32
             * @description Stays, draw records and pseudonyms, in days.
             */
            stays_days: number;
            /**
             * Format: int64
             * @description Tickets, in hours.
             */
            tickets_hours: number;
        };
        /** @description What hangs in the café. */
        WallBody: {
            cafe: components["schemas"]["WallCafe"] | null;
            /** @description Whether none are all day. */
            closed_today: boolean;
            /** @description When it closes, HH:MM. */
            closes: string;
            code: components["schemas"]["KioskCodeBody"] | null;
            /** Format: date */
            date: string;
            /** @description What is on today, the next first: nothing that is for a group, called off or over. */
            gatherings: components["schemas"]["WallGathering"][];
            /** @description The name under which people reach the service. */
            host: string;
            /** @description The language of the site's kiosks. */
            language: components["schemas"]["Language"];
            /**
             * Format: date
             * @description While closed, the next day on which places are handed out.
             */
            next_open_day: string | null;
            /**
             * Format: date-time
             * @description The present moment.
             */
            now: string;
            /** @description What people bring and look for who put it there: no names, in the order of the day. */
            offers: components["schemas"]["WallOffer"][];
            /** @description Whether places are handed out. */
            open: boolean;
            /** @description When the site opens, HH:MM. */
            opens: string;
            /** @description Changes when the screens do. */
            release: string;
            /** @description The site. */
            site: string;
            /** @description The site's time zone. */
            time_zone: string;
        };
        /** @description A café. */
        WallCafe: {
            busy: components["schemas"]["Busy"];
            /** @description Its name. */
            zone: string;
        };
        /** @description A gathering for everybody, as the wall shows it. */
        WallGathering: {
            /** Format: date-time */
            begins_at: string;
            /** Format: date-time */
            ends_at: string;
            kind: components["schemas"]["GatheringKind"];
            /** @description The name of the zone, or where else it is; may be empty. */
            place: string;
            title: string;
        };
        /** @description What somebody brings or looks for. */
        WallOffer: {
            kind: components["schemas"]["OfferKind"];
            text: string;
        };
        /** @description How often, and on which day, the person wants to be reminded. */
        Wanted: {
            /**
             * Format: date
             * @description Nothing comes before this day, at most 366 days from now; none: it is not paused.
             */
            paused_until?: string | null;
            rhythm: components["schemas"]["Rhythm"];
            weekday?: components["schemas"]["WeekDay"] | null;
        };
        /** @description Who wants to sign in. */
        WantsCode: {
            email: string;
            language?: components["schemas"]["Language"] | null;
        };
        /** @description Who wants to sign in with the identity provider. */
        WantsProvider: {
            /** @description Whether to act in the role that they have; else as themselves. */
            role: boolean;
        };
        /** @description The way to the identity provider. */
        WayThere: {
            /** @description Where the browser is to go. */
            url: string;
        };
        /** @description How one may sign in. */
        Ways: {
            /** @description Whether a code by letter signs in. */
            codes: boolean;
            /** @description Whether it opens a role. */
            codes_for_roles: boolean;
            provider: components["schemas"]["ProviderWay"] | null;
        };
        /**
         * @description A day of the week.
         * @enum {string}
         */
        WeekDay: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
        /** @description A week of encounters. */
        WeekOfEncounters: {
            /** @description Who was in a café, by day and name. */
            cafe: components["schemas"]["CafeEncounter"][];
            /**
             * Format: date
             * @description Its Monday.
             */
            monday: string;
            /** @description Who shared a table, by name. */
            table: components["schemas"]["TableEncounter"][];
            /** @description The ISO week. */
            week: string;
            /** @description With how many people a zone was shared, and no table. */
            zone_count: number;
        };
        /** @description With whom a follow-up is. */
        WithView: {
            /** @description Their address, if they are a contact; else null. */
            email?: string | null;
            name: string;
            /** @description Whom they work for. */
            organisation: string;
            /**
             * Format: int64
             * @description Their number.
             */
            person: number;
        } | {
            /**
             * Format: int64
             * @description Its number.
             */
            own_name: number;
            /** @description In the person's own words. */
            text: string;
        };
        /** @description With whom: either of the two. */
        WithWhom: {
            /**
             * Format: int64
             * @description The number of an own name.
             */
            own_name?: number | null;
            /**
             * Format: int64
             * @description Somebody's number.
             */
            person?: number | null;
        };
        /** @description What a person meant to do and did. */
        Year: {
            /** @description The latest first; what was closed for 12 months is not known any more. */
            half_years: components["schemas"]["HalfYear"][];
        };
        /** @description Something that the person meant to do. Their own words may name somebody, so these go with the name. */
        YearFollowUp: {
            /**
             * Format: date
             * @description The day on which it was done or let go; null while it is open.
             */
            closed: string | null;
            kind: components["schemas"]["FollowUpKind"];
            /** @description With whom; null without names, and of somebody who does not agree to be named. */
            name: string | null;
            /** @description What they wrote when it was done; null without names. */
            note: string | null;
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Format: date
             * @description The day on which they set out to do it.
             */
            set_out: string;
            state: components["schemas"]["FollowUpState"];
            /** @description What they wrote about it for themselves; null without names. */
            text: string | null;
        };
        /** @description A zone. */
        ZoneBand: {
            band: components["schemas"]["Band"] | null;
            /** @description What it is for. */
            kind: components["schemas"]["ZoneKind"];
            /**
             * Format: int64
             * @description How many people it has room for now.
             */
            places: number;
            zone: string;
        };
        /**
         * @description What a zone is for.
         * @enum {string}
         */
        ZoneKind: "desks" | "cafe" | "private";
        /** @description A zone. */
        ZoneUse: {
            /**
             * Format: int32
             * @description The mean of those that are not hidden.
             */
            average: number | null;
            floor: string;
            /** @description What it is for. */
            kind: components["schemas"]["ZoneKind"];
            /**
             * Format: int32
             * @description The 95th percentile.
             */
            p95: number | null;
            /**
             * Format: int32
             * @description The highest figure of persons.
             */
            peak: number | null;
            /**
             * Format: int32
             * @description Desks in use, or seats, on the last of the days.
             */
            places: number;
            zone: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "post-admin-badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintBadges"];
            };
        };
        responses: {
            /** @description The new badges */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeBody"][];
                };
            };
            /** @description bad-request: none, or more than 500 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-admin-kiosks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kiosks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskView"][];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-admin-kiosks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddKiosk"];
            };
        };
        responses: {
            /** @description The kiosk's number and token */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKiosk"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-admin-kiosks-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kiosk's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its token opens nothing any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-kiosk */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-admin-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"][];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-admin-organisations-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisation"];
            };
        };
        responses: {
            /** @description So it is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-organisation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-admin-organisations-id-agreed-days": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeDays"];
            };
        };
        responses: {
            /** @description So it is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request: no day of the week, or it ends before it begins */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-organisation, unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-admin-organisations-id-agreed-days": {
        parameters: {
            query: {
                /** @description Its name. */
                site: string;
            };
            header?: never;
            path: {
                /** @description The organisation's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-organisation, unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-admin-people-csv": {
        parameters: {
            query?: {
                /** @description Whether people who were erased are added again; without, a file that names one is refused. */
                again?: boolean;
                /** @description Why, as those in the file read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description How many rows were what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invalid-file, with errors: line, column, message, code and values of each */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-admin-persons": {
        parameters: {
            query?: {
                /** @description What name, address, organisation or team has in it, or a whole badge; everybody if left out. */
                search?: string;
                /** @description Of whom; of all if left out. */
                only?: "active" | "inactive" | "facility" | "admin";
                /** @description Which page, 50 people each; the first is 1. */
                page?: number;
                /** @description Why, as those who are shown read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-admin-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedPerson"];
            };
        };
        responses: {
            /** @description They were there already, just so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPerson"];
                };
            };
            /** @description They were added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPerson"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description email-taken: somebody else has it; was-erased: of somebody who was erased, and `again` is not set */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invalid-fields, with fields: field and code of each */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-admin-persons-active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAllActive"];
            };
        };
        responses: {
            /** @description So it is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request: none, or more than 500 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description oneself: nobody deactivates themselves */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-admin-persons-id": {
        parameters: {
            query?: {
                /** @description Why, as the person will read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description The person's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntry"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-admin-persons-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedPerson"];
            };
        };
        responses: {
            /** @description So it is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description email-taken: somebody else has it; email-in-use: they used the service by the address they have; was-erased: of somebody who was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invalid-fields, with fields: field and code of each */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-admin-persons-id-active": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetActive"];
            };
        };
        responses: {
            /** @description So it is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description oneself: nobody deactivates themselves */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-admin-persons-id-badge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBadge"];
            };
        };
        responses: {
            /** @description The badge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeSet"];
                };
            };
            /** @description bad-request: no code on one line */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description badge-taken: somebody else has it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-admin-persons-id-editor": {
        parameters: {
            query?: {
                /** @description Why, as the person will read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description The person's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They edit stories */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-admin-persons-id-editor": {
        parameters: {
            query?: {
                /** @description Why, as the person will read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description The person's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They do not edit stories */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-admin-persons-id-role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRole"];
            };
        };
        responses: {
            /** @description The person has this role */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description oneself: nobody takes the role of admin from themselves */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-admin-persons-id-second-factor": {
        parameters: {
            query?: {
                /** @description Why, as the person will read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description The person's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description oneself: nobody takes their own away so */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-admin-settings": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-admin-settings": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettings"];
            };
        };
        responses: {
            /** @description The settings are so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request: a value that a setting cannot have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description site-name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-admin-site": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description site-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-check-ins": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and request within 24 hours get the answer of the first */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCheckIn"];
            };
        };
        responses: {
            /** @description The stay that was open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatedBody"];
                };
            };
            /** @description A new stay */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatedBody"];
                };
            };
            /** @description bad-request, zone-with-desk, unknown-zone, zone-needed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-ticket, ticket-expired; not-invited: a guest who is expected elsewhere or on another day; forbidden; cross-site; cafe-only: for anything but the café, with the code that hangs there; not-today: for a desk */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-desk-free (with freed_last_hour, cafe_free), closed (with opens, closes), cafe-full, private-full; no-second-card: the second card was chosen, and there is none */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-check-outs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key within 24 hours gets the answer of the first */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stay that ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayBody"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-checked-in */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-coordinator-badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintOwnBadges"];
            };
        };
        responses: {
            /** @description The new badges */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeBody"][];
                };
            };
            /** @description bad-request: none, or more than 500 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-active: one of them was deactivated */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-coordinator-people-csv": {
        parameters: {
            query?: {
                /** @description Why, as the person will read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description people.csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-coordinator-people-csv": {
        parameters: {
            query?: {
                /** @description Why, as the person will read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description How many rows were what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invalid-file, with errors: line, column, message, code and values of each */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-coordinator-persons": {
        parameters: {
            query?: {
                /** @description What name, address or team has in it; everybody if left out. */
                search?: string;
                /** @description Whether they may come in; either if left out. */
                active?: boolean;
                /** @description Which page, 50 people each; the first is 1. */
                page?: number;
                /** @description Why, as those who are shown read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPage"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-coordinator-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedOwn"];
            };
        };
        responses: {
            /** @description They were there already, just so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedOwn"];
                };
            };
            /** @description They were added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedOwn"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description email-taken: somebody of the organisation has it, and is called otherwise */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invalid-fields, with fields: field and code of each */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-coordinator-persons-id": {
        parameters: {
            query?: {
                /** @description Why, as the person will read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description By what the list names them */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEntry"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-coordinator-persons-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By what the list names them */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedOwn"];
            };
        };
        responses: {
            /** @description So it is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description email-fixed: it is another than the person has, and an admin changes that */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invalid-fields, with fields: field and code of each */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-coordinator-persons-id": {
        parameters: {
            query?: {
                /** @description Why, as the person will read it: one line of at most 200 characters. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description By what the list names them */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description So it is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description has-role: they have a role in the building, and an admin ends them */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeople"];
                };
            };
            /** @description not-found: this is no demo */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-demo-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoLetterHead"][];
                };
            };
            /** @description not-found: this is no demo */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-demo-letters-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoLetter"];
                };
            };
            /** @description not-found: no such letter, or this is no demo */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-demo-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PickUpPhone"];
            };
        };
        responses: {
            /** @description The browser has a session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhonePickedUp"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description cross-site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-found: nobody has this address, or this is no demo */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-drawing": {
        parameters: {
            query: {
                site: string;
                /** @description The floor's name. */
                floor: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drawing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The drawing is the one of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site, unknown-floor; not-found: the floor has none */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedDays"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-draws-record": {
        parameters: {
            query: {
                site: string;
                /** @description The site's date, `2026-11-16`. */
                date: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRecord"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site; not-found: nothing is known of the day, or not any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-facility-closures-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The closure's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The desk is not out of use for it any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-facility-desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeskBody"];
            };
        };
        responses: {
            /** @description It was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-facility-desks-desk-out-of-use": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path: {
                /** @description The desk's name */
                desk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOutOfUse"];
            };
        };
        responses: {
            /** @description The desk is out of use */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site, unknown-desk */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-facility-desks-desk-out-of-use": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path: {
                /** @description The desk's name */
                desk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The desk is in use */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site, unknown-desk */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-facility-desks-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The desk's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description place-in-use: a stay refers to it, or something stands in it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-facility-desks-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The desk's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDesk"];
            };
        };
        responses: {
            /** @description It is as asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-facility-desks-id-closures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The desk's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClosure"];
            };
        };
        responses: {
            /** @description The desk is or will be out of use */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-facility-floors": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFloorBody"];
            };
        };
        responses: {
            /** @description It was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-facility-floors-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The floor's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description place-in-use: a stay refers to it, or something stands in it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-facility-floors-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The floor's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFloor"];
            };
        };
        responses: {
            /** @description It is as asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-facility-floors-id-drawing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The floor's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/svg+xml": string;
            };
        };
        responses: {
            /** @description The floor has the drawing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description bad-drawing; why says it as a code (no-svg, not-text, document-type, nothing-drawn, no-size, reference, too-large), detail in words */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-facility-floors-id-drawing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The floor's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The floor has no drawing any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-facility-floors-id-drawing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The floor's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceDrawing"];
            };
        };
        responses: {
            /** @description The drawing lies there */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-facility-hours": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHours"];
            };
        };
        responses: {
            /** @description The hours are as asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-late-today; day-is-past: a closed day that is past (with day) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-occupancy": {
        parameters: {
            query: {
                site: string;
                /** @description From when to look back (RFC 3339); from the first figure if left out. */
                from?: string;
                /** @description Until when, excluded (RFC 3339); until now if left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Occupancy"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-occupancy-csv": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-out-of-use-csv": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-outlook": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outlook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteOutlook"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-outlook-csv": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-places": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SitePlaces"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-places-csv": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description places.csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-facility-places-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description How many rows were what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invalid-file, with errors: line, column, message, code and values of each */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-reports": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrokenThing"][];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-reports-csv": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-facility-reports-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReport"];
            };
        };
        responses: {
            /** @description The report is in that state */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name and role of whoever calls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-facility-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterRole"];
            };
        };
        responses: {
            /** @description The screens are open */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request: neither a token nor an address with a code */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized: nobody has this token, it was revoked, or the person has no role; wrong-code: wrong, not the newest, too old, tried five times, or asked for by another browser */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description second-factor-needed; wrong-second-factor: wrong, used before, or tried too often today; no-second-factor; provider-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-facility-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The screens are closed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sites */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilitySite"][];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-stickers": {
        parameters: {
            query: {
                site: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stickers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StickerBody"][];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-facility-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTableBody"];
            };
        };
        responses: {
            /** @description It was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-facility-tables-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The table's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description place-in-use: a stay refers to it, or something stands in it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-facility-tables-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The table's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTable"];
            };
        };
        responses: {
            /** @description It is as asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-use": {
        parameters: {
            query: {
                site: string;
                /** @description How far the look back reaches. */
                range: "day" | "week" | "month";
                /** @description A day in it, by the site's calendar. */
                of: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseOfBuilding"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-facility-use-csv": {
        parameters: {
            query: {
                site: string;
                /** @description How far the look back reaches. */
                range: "day" | "week" | "month";
                /** @description A day in it, by the site's calendar. */
                of: string;
                /** @description Which table. */
                table: "presence" | "days" | "sufficed" | "zones";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-facility-zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewZoneBody"];
            };
        };
        responses: {
            /** @description It was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-facility-zones-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The zone's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description place-in-use: a stay refers to it, or something stands in it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-facility-zones-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The zone's number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeZone"];
            };
        };
        responses: {
            /** @description It is as asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-place */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-gathering-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sites with their zones, and groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatheringChoices"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-gatherings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gatherings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gatherings"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-gatherings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGathering"];
            };
        };
        responses: {
            /** @description It is announced */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncedGathering"];
                };
            };
            /** @description bad-request, unknown-zone */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site, unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-gatherings */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-gatherings-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gathering */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatheringView"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-gatherings-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description gathering-begun, gathering-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-gatherings-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedGathering"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request, unknown-zone */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description gathering-begun, gathering-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-gatherings-id-attendance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Attending"];
            };
        };
        responses: {
            /** @description It is so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatheringView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering, unknown-code */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description gathering-not-begun, gathering-over, not-there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description code-expired: older than 30 seconds, or as many phones took a ticket as one code lets in */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-gatherings-id-attendance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-gatherings-id-calendar-ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-gatherings-id-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatheringCode"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description gathering-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-gatherings-id-coming": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description gathering-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-gatherings-id-coming": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-gatherings-id-done": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoneInCallHour"];
            };
        };
        responses: {
            /** @description It is counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneTogether"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering, unknown-follow-up */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description gathering-not-begun, gathering-over, not-attending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-gatherings-id-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description gathering-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-gatherings-id-state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What goes on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatheringState"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-gathering */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description gathering-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description It forms */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedGroup"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-groups */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-groups, with limit: member (ten) or forming (three) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-groups-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-groups-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupChange"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description founder-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-groups-id-accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are in it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-groups, with limit: member (ten) or forming (three); group-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-groups-id-decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-groups-id-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupInvitation"];
            };
        };
        responses: {
            /** @description If they can be invited, they are */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-group-invitations, with limit: today (ten by one person within a day) or group (twenty to one group within two weeks) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-groups-id-membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are out of it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-groups-id-offers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which the group is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupOffer"];
            };
        };
        responses: {
            /** @description It is kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupOfferView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-offers: three stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-groups-id-offers-place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which the group is called */
                id: string;
                /** @description Its number, of the person's in the group */
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group, unknown-offer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-groups-id-offers-place-renewal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which the group is called */
                id: string;
                /** @description Its number, of the person's in the group */
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupOfferView"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-group, unknown-offer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-guests": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and request within 24 hours get the answer of the first */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGuest"];
            };
        };
        responses: {
            /** @description A place in the café */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayBody"];
                };
            };
            /** @description bad-request; unknown-zone: the site has no café */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-ticket, ticket-expired */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description closed (with opens, closes), cafe-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-guests-check-outs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key within 24 hours gets the answer of the first */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stay that ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayBody"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-checked-in */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-guests-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guest is erased */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-guests-stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stay, or null */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestStay"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-kiosk-check-ins": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and request within 24 hours get the answer of the first */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeCheckIn"];
            };
        };
        responses: {
            /** @description The stay that was open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayBody"];
                };
            };
            /** @description A new stay */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayBody"];
                };
            };
            /** @description bad-request, zone-with-desk, unknown-zone, zone-needed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-today: for a desk */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-badge: nobody has it, or it is a guest's and good on another day (then with day) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-desk-free (with freed_last_hour, cafe_free), closed (with opens, closes), cafe-full, private-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-kiosk-check-outs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and request within 24 hours get the answer of the first */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeCheckOut"];
            };
        };
        responses: {
            /** @description The stay that ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayBody"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-badge */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-checked-in */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-kiosk-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskCodeBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-kiosk-guests": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and request within 24 hours get the answer of the first */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGuest"];
            };
        };
        responses: {
            /** @description A place in the café */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayBody"];
                };
            };
            /** @description bad-request; unknown-zone: the site has no café */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description closed (with opens, closes), cafe-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-kiosk-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolKiosk"];
            };
        };
        responses: {
            /** @description The browser is the kiosk now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized: no kiosk has this token, or it was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description cross-site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-kiosk-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to show */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskState"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-letters-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPage"];
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswered"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter, unknown-item */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-choice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterChoice"];
            };
        };
        responses: {
            /** @description It is chosen, or called off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter, unknown-coffee */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description coffee-planned */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-consent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterConsent"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterConsented"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-deeds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaysDeed"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter, unknown-item */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-late */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-dormant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaysDormant"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter, unknown-item */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-late */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-good": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaysGood"];
            };
        };
        responses: {
            /** @description Recorded */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-group": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterGroupAnswer"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter, unknown-group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-groups, with limit: member (ten) or forming (three); group-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-introduction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterIntroduction"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter, unknown-introduction */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description introduction-passed-on: to somebody else, or it cannot be left any more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-nudge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaysToNudge"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-late */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterReply"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-letters-token-still-here": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stay goes on, if it has not ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseMe"];
            };
        };
        responses: {
            /** @description The person is erased, and signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request: not the person's own address */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMe"];
            };
        };
        responses: {
            /** @description The person as changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-answers-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description About whom */
                person: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answered"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person: no encounter with this person is known */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-answers-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description About whom */
                person: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no answer any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Since when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It leads nowhere any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cards"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description one-card */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-card-second": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSecondCard"];
            };
        };
        responses: {
            /** @description The cards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cards"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description one-card */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-card-second": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description one-card */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-coffee-moments": {
        parameters: {
            query: {
                /** @description Somebody's number. */
                person: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half-hours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoffeeOffer"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person: may not be approached, known or not */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-coffees-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The coffee's number, or that of the person's follow-up */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-coffee */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-coffees-id-choice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The coffee's number, or that of the person's follow-up */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Moment"];
            };
        };
        responses: {
            /** @description The person's follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-coffee */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description coffee-planned */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-coffees-id-moment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The coffee's number, or that of the person's follow-up */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Moment"];
            };
        };
        responses: {
            /** @description The person's follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-coffee */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-moves */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-coffees-id-moments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the person's follow-up; or that of the coffee, which the other proposed */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Moments"];
            };
        };
        responses: {
            /** @description The follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person, unknown-follow-up, unknown-coffee */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description coffee-under-way, coffee-planned, enough-messages */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-conscience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What they agreed to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conscience"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-conscience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description What holds now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conscience"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentGiven"];
            };
        };
        responses: {
            /** @description The person as changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description bad-request: there is no such text */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Contacts and own names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contacts"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-contacts-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whom */
                person: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The two are no contacts any more, or never were */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-contacts-person-note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description About whom */
                person: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description The note is kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person: the two are no contacts */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data, as aanschuif-my-data.json */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-draws": {
        parameters: {
            query: {
                /** @description The site's date, `2026-11-16`. */
                date: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draws */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDraws"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-encounters": {
        parameters: {
            query: {
                /** @description The ISO week, `2026-W47`. */
                week: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The encounters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekOfEncounters"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description week-folded: only acquaintances are left of that week */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The follow-ups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUps"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFollowUp"];
            };
        };
        responses: {
            /** @description It is kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person: may not be approached, known or not; unknown-own-name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-follow-ups, coffee-under-way, enough-messages, message-unanswered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-me-follow-ups-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpChange"];
            };
        };
        responses: {
            /** @description The follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-follow-up */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-follow-ups-id-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person, unknown-follow-up */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-messages, message-unanswered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups; none of a guest or of who did not agree to be seen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnGroups"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The introductions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introductions"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIntroduction"];
            };
        };
        responses: {
            /** @description It is asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnIntroduction"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person: no contact of the person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-introductions: three are under way, or six were begun within a day */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-introductions-unasked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnaskedIntroduction"];
            };
        };
        responses: {
            /** @description Both are asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnIntroduction"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person: no contact of the person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-introductions: three are under way, or six were begun within a day */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-introductions-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-introduction */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-introductions-id-left": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Leave"];
            };
        };
        responses: {
            /** @description What was asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedOfMe"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-introduction */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description introduction-passed-on: to somebody else, or it cannot be left any more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-introductions-id-passed-on": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOn"];
            };
        };
        responses: {
            /** @description What was asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedOfMe"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-person, unknown-introduction */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description introduction-passed-on: to somebody else, or it cannot be left any more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-introductions-id-yes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-introduction */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-introductions-id-yes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so, unless it came about */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-introduction */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInvitations"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description It is made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInvitation"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description only-hosts */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-invitations: with limit: today, address (two to the same in a day) or to-come */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-invitations-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-invitation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-invitations-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-invitation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The looks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Look"][];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offers and asks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOffers"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOffer"];
            };
        };
        responses: {
            /** @description It is kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-offers: three stand */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-offers-at-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offers and asks; none without a desk */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffersAtTable"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-offers-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-offer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-offers-id-renewal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-offer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-own-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwnName"];
            };
        };
        responses: {
            /** @description The own name is kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnNameAdded"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-own-names */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-own-names-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own name is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-own-name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorView"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-me-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCode"];
            };
        };
        responses: {
            /** @description Codes for when it is lost, shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-second-factor: none was begun in this session; wrong-second-factor: wrong, used before, or tried too often today; sign-in-again: the session began more than an hour ago */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description second-factor-set */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the app is to be told, this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorToSetUp"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign-in-again: the session began more than an hour ago */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description second-factor-set */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCode"];
            };
        };
        responses: {
            /** @description It is asked for no more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-second-factor: there is none; wrong-second-factor: wrong, used before, or tried too often today */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All sessions are over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-me-sessions-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-session */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stay, or null */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyStay"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-me-stay-still-here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stay goes on */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-me-year": {
        parameters: {
            query?: {
                /** @description Whether names and the person's own words are in it. */
                names?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half-years */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Year"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-openapi-json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-plan": {
        parameters: {
            query: {
                site: string;
                /** @description The floor's name. */
                floor: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloorPlan"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-site, unknown-floor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-reception-badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintGuestBadges"];
            };
        };
        responses: {
            /** @description The badges */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeBody"][];
                };
            };
            /** @description bad-request: none, or more than 500 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-guest */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-reception-guests": {
        parameters: {
            query?: {
                /** @description Today or tomorrow, by the date of a site; today if left out. */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsOfDay"];
                };
            };
            /** @description bad-request: neither today nor tomorrow */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-reception-guests-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By what the list names them */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guest is erased */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-guest: no guest of today who came without an invitation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-reception-guests-id-check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By what the list names them */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guest, who left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestLine"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-guest */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-checked-in */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description The browser has a session that is limited until a second factor is set up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorView"];
                };
            };
            /** @description The browser has a session */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description wrong-code: wrong, not the newest, too old, tried five times, or asked for by another browser */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description second-factor-needed; wrong-second-factor: wrong, used before, or tried too often today; provider-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-session-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantsCode"];
            };
        };
        responses: {
            /** @description A letter is on its way, if the address is known */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description provider-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-session-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantsProvider"];
            };
        };
        responses: {
            /** @description Where the browser is to go */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayThere"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description cross-site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-found: there is no identity provider */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable: the identity provider does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-session-provider-return": {
        parameters: {
            query?: {
                /** @description What is redeemed for who they are. */
                code?: string;
                /** @description Which visit it was. */
                state?: string;
                /** @description Who sends them. */
                iss?: string;
                /** @description Why the provider does not vouch for them. */
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To /me or /facility */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found: there is no identity provider */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-session-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is besides codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ways"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-stickers-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The sticker's */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The desk or café */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StickerView"];
                };
            };
            /** @description unknown-sticker */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-stickers-code-broken": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The sticker's */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Broken"];
            };
        };
        responses: {
            /** @description It is reported */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request: a café's sticker, or no such line */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-sticker */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-stickers-code-check-in": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and request within 24 hours get the answer of the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description The sticker's */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CafeCheckIn"];
            };
        };
        responses: {
            /** @description The stay that was open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatedBody"];
                };
            };
            /** @description A new stay */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatedBody"];
                };
            };
            /** @description bad-request: a desk's sticker */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-ticket, ticket-expired; not-invited: a guest who is expected elsewhere or on another day; forbidden; cross-site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-sticker */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description closed (with opens, closes), cafe-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-stickers-code-nobody-here": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The sticker's */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is noted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request: a café's sticker */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-sticker */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description own-desk: the caller sits there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-reports: two an hour (with Retry-After) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-stories": {
        parameters: {
            query?: {
                /**
                 * @description `draft`: one's own drafts, and for editors those that they edit. A state of a follow-up: published stories that came so
                 *     far. `published`, or left out: all published ones.
                 */
                state?: string;
                /** @description What words of title or text begin with: all of the words that are given, whatever else is. */
                q?: string;
                /** @description Which page, 30 stories each; the first is 1. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stories"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStory"];
            };
        };
        responses: {
            /** @description It is a draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldStory"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-stories */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-drafts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-stories-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryView"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-stories-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "patch-stories-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedStory"];
            };
        };
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-stories-id-follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStep"];
            };
        };
        responses: {
            /** @description It is said */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description story-draft; enough-of-story, with limit: pictures (six), recordings (two) or steps (fifty) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-stories-id-known": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-stories */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description story-draft */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-stories-id-known": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description story-draft */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-stories-id-pictures": {
        parameters: {
            query: {
                /** @description What it shows or contains, for whoever does not see or hear it: one line of at most 300 characters. */
                description: string;
            };
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": number[];
            };
        };
        responses: {
            /** @description It is added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPart"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-of-story, with limit: pictures (six), recordings (two) or steps (fifty) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description bad-picture */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-stories-id-pictures-place": {
        parameters: {
            query?: {
                /** @description `small`: at most 480 pixels wide and high; else at most 1600. */
                size?: string;
            };
            header?: never;
            path: {
                /** @description By which the story is called */
                id: string;
                /** @description Which of its pictures, from 1 */
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": number[];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story, unknown-story-part */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-stories-id-pictures-place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which the story is called */
                id: string;
                /** @description Which of its pictures, from 1 */
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story, unknown-story-part */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-stories-id-publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is published */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description story-published */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-stories-id-questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryQuestions"];
            };
        };
        responses: {
            /** @description It is asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description story-published */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-stories-id-recordings": {
        parameters: {
            query: {
                /** @description What it shows or contains, for whoever does not see or hear it: one line of at most 300 characters. */
                description: string;
            };
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "audio/mpeg": number[];
            };
        };
        responses: {
            /** @description It is added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPart"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description enough-of-story, with limit: pictures (six), recordings (two) or steps (fifty) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description bad-recording */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-stories-id-recordings-place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which the story is called */
                id: string;
                /** @description Which of its recordings, from 1 */
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story, unknown-story-part */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-stories-id-recordings-place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which the story is called */
                id: string;
                /** @description Which of its recordings, from 1 */
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not-your-story */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story, unknown-story-part */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "put-stories-id-taken-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description no-stories */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description story-draft */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-stories-id-taken-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description By which it is called */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-story */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description story-draft */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-story-editors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The editors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryEditors"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden; second-factor-required: the person's organisation requires one, and this session began without */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketBody"];
                };
            };
            /** @description no-ticket: none, used or too old */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadCode"];
            };
        };
        responses: {
            /** @description The browser has a ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTaken"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description cross-site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unknown-code */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description code-expired: older than 30 seconds, or as many phones took a ticket as one code lets in */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-unsubscribe-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it comes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-unsubscribe-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does not come any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "delete-unsubscribe-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It comes again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to show */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WallBody"];
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-calendar-secret-ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As it was given */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-health-live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-health-ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "get-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    "post-u-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signed link's */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does not come any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description unknown-letter */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
}
