// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

export interface paths {
    "/ofax": {
        get: operations["listFaxEntries"];
        post: operations["scheduleFax"];
    };
    "/ofax/{fax_key}": {
        get: operations["getFaxEntries"];
        delete: operations["abortFax"];
    };
    "/ofax/{fax_key}/{entry_key}": {
        get: operations["getFaxEntry"];
        put: operations["rescheduleFaxEntry"];
        delete: operations["abortFaxEntry"];
    };
    "/users/{username}": {
        get: operations["getUser"];
        put: operations["updateUser"];
    };
    "/users": {
        post: operations["createUser"];
    };
    "/contacts/{username}": {
        get: operations["listContacts"];
        post: operations["createContact"];
    };
    "/contacts/{username}/{id}": {
        get: operations["getContact"];
        put: operations["updateContact"];
        delete: operations["deleteContact"];
    };
    "/contacts/global_contact_list": {
        get: operations["listGlobalContacts"];
    };
    "/contacts/global_contact_list/{id}": {
        get: operations["getGlobalContact"];
    };
    "/contact_groups/{username}": {
        get: operations["listContactGroups"];
        post: operations["createContactGroup"];
    };
    "/contact_groups/global_contact_list": {
        get: operations["listGlobalContactGroups"];
    };
    "/contact_groups/{username}/{id}": {
        put: operations["updateContactGroup"];
    };
    "/status": {
        get: operations["getStatus"];
    };
    "/status/MODEM": {
        get: operations["getStatusModem"];
    };
    "/status/CHANNEL": {
        get: operations["getStatusChannel"];
    };
    "/status/SYSTEM": {
        get: operations["getStatusSystem"];
    };
    "/status/PRINTER": {
        get: operations["getStatusPrinter"];
    };
    "/status/SHARE": {
        get: operations["getStatusShare"];
    };
    "/modem_status": {
        get: operations["listModemStatus"];
    };
    "/modem_status/{modem}": {
        get: operations["getModemStatus"];
    };
    "/channel_status": {
        get: operations["listChannelStatus"];
    };
    "/channel_status/{channel}": {
        get: operations["getChannelStatus"];
    };
    "/inbound_status": {
        get: operations["listInboundFaxes"];
    };
    "/outbound_status": {
        get: operations["listOutboundFaxes"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description How far a fax is for one recipient. `sent`, `aborted`, `failed` and `dead` are final.
         * @enum {string}
         */
        FaxState: "preprocessing" | "approval_pending" | "pending" | "sending" | "sent" | "aborted" | "failed" | "dead";
        /**
         * @description A class of faxes by how far they are.
         * @enum {string}
         */
        FaxClass: "pending" | "sending" | "complete";
        /**
         * @description A class of faxes that are on their way out.
         * @enum {string}
         */
        OutboundClass: "pending" | "sending";
        /** @description What became of a request, in words. Errors have the same form; their wording is free. */
        MessageResponse: {
            /**
             * @description `Success`, `Created`, `Modified`, `Deleted`, or what went wrong.
             * @example Modified
             */
            message: string;
        };
        /** @description A fax to schedule. What is left out gets the appliance's default or stays empty. */
        ScheduleFax: {
            /** @description A caller with a cover page of its own leaves it out or disables it. */
            cover_page?: CoverPageRequest;
            sender?: SenderRequest;
            /** @description The fax is sent to each of them. */
            recipient: RecipientRequest[];
            /** @description The files to send. That they are sent in this order is not established. */
            attachment?: Attachment[];
            /**
             * @description How often to try. Default and range are not established.
             * @example 3
             */
            max_tries?: number;
            /**
             * @description Which values there are, and which of them is the more urgent, is not established.
             * @example 3
             */
            priority?: number;
            /**
             * @description The time between tries, probably in seconds; the unit is not established.
             * @example 30
             */
            try_interval?: number;
            /**
             * @description When to mail a receipt. Seen: `never`, `failure`, `always`. Whether there are more is not established.
             * @example never
             */
            receipt?: string;
            /**
             * @description What to attach to the receipt. Seen: `none`. Other values are not established.
             * @example none
             */
            receipt_attachment?: string;
            /**
             * @description When to send, in UTC and without a zone; as soon as possible where it is left out.
             * @example 2008-08-07T20:30:00
             */
            schedule_all_at?: string;
        };
        /** @description The cover page of a fax to schedule. */
        CoverPageRequest: {
            /**
             * Format: uri
             * @description A cover page that the appliance has; `default.pdf` where it is left out. Firmware 3.5.2 has answered that it is required, probably to a cover page without it.
             * @example https://dot3/ffws/v1/data/cover_pages/default.pdf
             */
            url?: string;
            /**
             * @description Whether to send a cover page.
             * @default true
             */
            enabled?: boolean;
            /** @default  */
            subject?: string;
            /** @default  */
            comments?: string;
        };
        /** @description Who sends the fax. */
        SenderRequest: {
            /**
             * @default
             * @example Alice Example
             */
            name?: string;
            /** @default  */
            organization?: string;
            /** @default  */
            phone_number?: string;
            /** @default  */
            fax_number?: string;
            /**
             * @description Without it nothing is mailed to the sender.
             * @default
             * @example alice@example.com
             */
            email_address?: string;
        };
        /** @description A recipient of a fax to schedule. */
        RecipientRequest: {
            /**
             * @default
             * @example Bob Example
             */
            name?: string;
            /**
             * @description The default is not established; it is the name's.
             * @default
             */
            organization?: string;
            /**
             * @description The number to dial, with any punctuation. That it cannot be left out is not established, but nothing could be sent without.
             * @example 218-555-3335
             */
            fax_number: string;
            /**
             * @description The default is not established; it is the name's.
             * @default
             */
            phone_number?: string;
        };
        /** @description A file of a fax to schedule: with `content` where its location is `inline`, with `url` where it is `external`. The manual's own requirements for the single elements are not established. */
        Attachment: {
            /**
             * @description `inline`, or `external`, which public client code uses. Others are not established.
             * @example inline
             */
            location: string;
            /**
             * @description A file name that no other attachment of the fax has; errors speak of it.
             * @example letter.pdf
             */
            name: string;
            /**
             * @description The media type. The appliance converts by it and never guesses.
             * @example application/pdf
             */
            content_type: string;
            /**
             * @description `base64`, for a file that is inline.
             * @example base64
             */
            content_transfer_encoding?: string;
            /** @description The whole file, where it is inline. */
            content?: Uint8Array | Blob;
            /**
             * Format: uri
             * @description Where the file is, where it is external.
             */
            url?: string;
        };
        /** @description The entries of a new fax. */
        ScheduledFaxResponse: {
            /** @example Success */
            message: string;
            /** @description One for each recipient. */
            fax_entry: FaxEntry[];
        };
        /** @description Fax entries, also where there is one or none. */
        FaxEntriesResponse: {
            /** @example Success */
            message: string;
            fax_entry: FaxEntry[];
        };
        /** @description The faxes that are on their way out. */
        OutboundFaxesResponse: {
            /** @example Success */
            message: string;
            fax_entry: FaxEntry[];
        };
        /** @description A fax as far as one of its recipients is concerned. A number may be an empty element, which is no value. */
        FaxEntry: {
            /**
             * Format: uri
             * @description This entry. Firmware 3.5.2 writes the slash between the two keys as `%2F`.
             * @example https://dot3/ffws/v1/ofax/0000001B/0000
             */
            fax_entry_url: string;
            /**
             * Format: uri
             * @description The fax that it belongs to.
             * @example https://dot3/ffws/v1/ofax/0000001B
             */
            fax_url: string;
            state: FaxState;
            /**
             * @description The state in words; may be empty.
             * @example New fax entry
             */
            schedule_message: string;
            /**
             * @description About when it was scheduled, in the appliance's own zone. Some samples have a blank instead of the `T`.
             * @example 2013-07-16T21:25:17
             */
            created: string;
            /**
             * @description When it is planned while it waits, when it began while it is sent, when it was completed after that. No zone is given; some samples have a blank instead of the `T`.
             * @example 2013-07-16T21:25:17
             */
            stime: string;
            /**
             * @description Described as the tries that have failed, but 1 on a new fax: what it counts is not established.
             * @example 1
             */
            try_number?: number;
            /**
             * @description What scheduled it: `FFWS` for these web services, `WebClient` for the web pages.
             * @example FFWS
             */
            agent: string;
            /**
             * Format: uri
             * @description A preview of the pages. Whether it can be fetched is not established.
             * @example https://dot3/ffws/v1/data/preview/0000001B-0000.pdf
             */
            preview?: string;
            cover_page: CoverPage;
            sender: Sender;
            recipient: Recipient;
            /**
             * @description As requested.
             * @example 3
             */
            max_tries?: number;
            /**
             * @description As requested.
             * @example 3
             */
            priority?: number;
            /**
             * @description As requested.
             * @example 30
             */
            try_interval?: number;
            /**
             * @description As requested.
             * @example never
             */
            receipt?: string;
            /**
             * @description As requested.
             * @example none
             */
            receipt_attachment?: string;
            /**
             * @description 0 until they have been counted, which happens after scheduling.
             * @example 0
             */
            pages?: number;
            /** @description Seen only empty or absent. */
            approver?: string;
            /** @description Seen only empty or absent. */
            approval_time?: string;
        };
        /** @description The cover page of a fax. */
        CoverPage: {
            /**
             * Format: uri
             * @description Empty where no cover page is sent.
             */
            url?: string;
            /** @description Whether a cover page is sent. */
            enabled?: boolean;
            subject?: string;
            comments?: string;
        };
        /** @description Who sent the fax. */
        Sender: {
            /**
             * @description The user of the appliance; only answers have it.
             * @example admin
             */
            username?: string;
            name?: string;
            organization?: string;
            phone_number?: string;
            fax_number?: string;
            email_address?: string;
        };
        /** @description The recipient of a fax entry. */
        Recipient: {
            name?: string;
            organization?: string;
            /**
             * @description As it was given, punctuation included.
             * @example 218-555-3335
             */
            fax_number?: string;
            phone_number?: string;
        };
        /** @description A user to add or to change. Which elements may be left out, and what that does, is not established. */
        UserRequest: {
            /** @example Alice Example */
            name?: string;
            /**
             * @description The name to sign in with. In the web pages it is the one thing that cannot be changed.
             * @example alice
             */
            username?: string;
            /** @description Only requests have it. */
            password?: string;
            /** @example alice@example.com */
            email_address?: string;
            phone_number?: string;
            fax_number?: string;
            organization?: string;
            /**
             * @description The priority of the user's faxes. Its range is not established.
             * @example 1
             */
            priority?: number;
            /**
             * @description How often the user's faxes are tried; a fax itself calls it `max_tries`.
             * @example 2
             */
            max_attempts?: number;
            /**
             * @description The time between tries; a fax itself calls it `try_interval`. The unit is not established.
             * @example 600
             */
            interval?: number;
            /**
             * @description When receipts are mailed. Seen: `never`. Other values are not established here.
             * @example never
             */
            receipt?: string;
            /**
             * @description What is attached to receipts. Seen: `none`. Other values are not established.
             * @example none
             */
            receipt_attachment?: string;
        };
        /** @description A user. */
        UserResponse: {
            /** @example Success */
            message: string;
            user: User;
        };
        /** @description A user who has been added. */
        CreatedUserResponse: {
            /**
             * @description Probably `Created`; the word is not established here.
             * @example Created
             */
            message: string;
            /** @description The user who was added. Always there as far as samples show. */
            user?: User;
        };
        /** @description A user as the appliance tells it, without the password. The defaults for faxes, from `priority` on, come with firmware 3; the whole of that answer is not established. */
        User: {
            /**
             * Format: uri
             * @description The user.
             * @example https://dot3/ffws/v1/users/alice
             */
            user_url?: string;
            /** @example Alice Example */
            name?: string;
            /** @example alice */
            username?: string;
            email_address?: string;
            phone_number?: string;
            fax_number?: string;
            organization?: string;
            priority?: number;
            /** @example 2 */
            max_attempts?: number;
            /** @example 600 */
            interval?: number;
            /** @example never */
            receipt?: string;
            /** @example none */
            receipt_attachment?: string;
        };
        /** @description A contact to add or to change. What leaving out an element does to a contact that exists is not established. */
        ContactRequest: {
            /** @example Bob Example */
            name: string;
            /**
             * @description Whether it may be left out is not established.
             * @example 218-555-3335
             */
            fax_number?: string;
            phone_number?: string;
            organization?: string;
        };
        /** @description A contact that has been added. */
        ContactResponse: {
            /** @example Created */
            message: string;
            contact: Contact;
        };
        /** @description Contacts, also where there is one or none. */
        ContactsResponse: {
            /** @example Success */
            message: string;
            contact: Contact[];
        };
        /** @description A contact as the appliance tells it. */
        Contact: {
            /**
             * Format: uri
             * @description The contact; groups refer to it by this URL.
             * @example https://dot3/ffws/v1/contacts/admin/23
             */
            contact_url: string;
            name: string;
            fax_number?: string;
            phone_number?: string;
            organization?: string;
        };
        /** @description A group to create. */
        ContactGroupRequest: {
            /** @example Premium customers */
            name: string;
            /**
             * @description That it may be left out is not established.
             * @example Customers with a contract
             */
            description?: string;
            /** @description The contacts by their URLs: the user's own, those of the global list, or both. */
            contact?: string[];
        };
        /** @description A group as it shall be. What leaving out an element does is not established. */
        ContactGroupUpdate: {
            /**
             * Format: uri
             * @description May be sent. The path seems to decide which group is meant: the manual's sample names another one here.
             * @example https://dot3/ffws/v1/contact_groups/admin/14
             */
            contact_group_url?: string;
            /** @example Premium customers */
            name: string;
            /**
             * @description That it may be left out is not established.
             * @example Customers with a contract
             */
            description?: string;
            /** @description The contacts by their URLs: the user's own, those of the global list, or both. */
            contact?: string[];
        };
        /** @description A group that has been created. */
        ContactGroupResponse: {
            /** @example Created */
            message: string;
            contact_group: ContactGroup;
        };
        /** @description Groups, also where there is one or none. */
        ContactGroupsResponse: {
            /** @example Success */
            message: string;
            contact_group: ContactGroup[];
        };
        /** @description A group as the appliance tells it. */
        ContactGroup: {
            /**
             * Format: uri
             * @description The group.
             * @example https://dot3/ffws/v1/contact_groups/admin/14
             */
            contact_group_url: string;
            name: string;
            description?: string;
            /** @description Its contacts by their URLs. */
            contact: string[];
        };
        /** @description The state of the appliance. */
        StatusResponse: {
            /** @example Success */
            message: string;
            status: Status;
        };
        /** @description The parts that were asked for. Which of them a narrowed request leaves out is not established. */
        Status: {
            /** @description Analog models only. */
            modem?: LineCounts;
            /** @description FF240-IP only. */
            channel?: LineCounts;
            system?: SystemStatus;
            /** @description That there can be several or none is not established. */
            printer: PrinterStatus[];
            /** @description That there can be several or none is not established. */
            network_share: ShareStatus[];
        };
        /** @description How many modems or channels do what. */
        LineCounts: {
            number_inbound?: number;
            number_outbound?: number;
            number_idle?: number;
        };
        /** @description The appliance itself. The forms of its times are not established. */
        SystemStatus: {
            uptime?: string;
            current_time?: string;
            time_server?: string;
        };
        /** @description A printer. */
        PrinterStatus: {
            name?: string;
            status?: string;
            /** @description Whether it is a number is not established. */
            jobs?: string;
        };
        /** @description A network share. */
        ShareStatus: {
            share?: string;
            status?: string;
        };
        /** @description Modems, also where one was asked for. */
        ModemStatusResponse: {
            /** @example Success */
            message: string;
            modem_status: ModemStatus[];
        };
        /** @description What a modem does. */
        ModemStatus: {
            /** @example 1 */
            modem_number?: number;
            /**
             * @description Free text.
             * @example Waiting For Ring
             */
            state?: string;
            page?: number;
            vertical_resolution?: string;
            baud_rate?: string;
            width?: string;
            height?: string;
            connect_time?: string;
            /** @description The elapsed time; the element is really spelled like this. */
            elasped_time?: string;
            fax_number?: string;
            remote_id?: string;
        };
        /** @description Channels, also where one was asked for. */
        ChannelStatusResponse: {
            /** @example Success */
            message: string;
            channel_status: ChannelStatus[];
        };
        /** @description What a channel does. */
        ChannelStatus: {
            /** @example 1 */
            channel_number?: number;
            /**
             * @description Free text.
             * @example Waiting for Ring
             */
            state?: string;
            /** @description Pages sent or received. */
            pages_sent_recd?: number;
            baud_rate?: string;
            fax_number?: string;
            ecm?: string;
            line_encoding?: string;
            resolution?: string;
            remote_id?: string;
            modulation?: string;
        };
        /** @description Faxes that are coming in. */
        InboundFaxesResponse: {
            /** @example Success */
            message: string;
            inbound_entry: InboundEntry[];
        };
        /** @description A fax that is coming in. Numbers are kept as text, since their forms are not established. */
        InboundEntry: {
            /**
             * @description Free text.
             * @example Receiving
             */
            state?: string;
            start_time?: string;
            /** @description Analog models only. */
            line_number?: string;
            /** @description FF240-IP only. */
            channel?: string;
            extension?: string;
            /** @description Text, unlike the recipients of a fax that is sent. */
            recipient?: string;
            remote_id?: string;
            /** @description Analog models only. */
            current_page?: string;
            /** @description FF240-IP only: pages received. */
            pages_recd?: string;
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
    listFaxEntries: {
        parameters: {
            query?: {
                /** @description Entries of all users instead of one's own; for administrators. */
                all_users?: boolean;
                /** @description How many completed faxes to show at most. Completed faxes that are shown can be previewed and rescheduled. What it does where one fax or entry is asked for is not established. */
                complete_limit?: number;
                /** @description Only this class. What it does where one fax or entry is asked for is not established. */
                class?: FaxClass;
                /** @description Adds details of the modem, such as `init_time` and `connect_time`, once there has been a full attempt. The elements are not established, so that the types do not have them. */
                include_modem_info?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The entries. */
            200: {
                content: {
                    "application/xml": FaxEntriesResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    scheduleFax: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": ScheduleFax;
            };
        };
        responses: {
            /** @description The fax is scheduled. */
            201: {
                content: {
                    "application/xml": ScheduledFaxResponse;
                };
            };
            /** @description The request is not valid and nothing is scheduled; the message may say why. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getFaxEntries: {
        parameters: {
            query?: {
                /** @description Entries of all users instead of one's own; for administrators. */
                all_users?: boolean;
                /** @description How many completed faxes to show at most. Completed faxes that are shown can be previewed and rescheduled. What it does where one fax or entry is asked for is not established. */
                complete_limit?: number;
                /** @description Only this class. What it does where one fax or entry is asked for is not established. */
                class?: FaxClass;
                /** @description Adds details of the modem, such as `init_time` and `connect_time`, once there has been a full attempt. The elements are not established, so that the types do not have them. */
                include_modem_info?: boolean;
            };
            header?: never;
            path: {
                /** @description A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
                fax_key: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The entries, one for each recipient. */
            200: {
                content: {
                    "application/xml": FaxEntriesResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    abortFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
                fax_key: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The appliance will abort what it still can. */
            202: {
                content?: never;
            };
            /** @description There is no such fax, or it belongs to another user. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getFaxEntry: {
        parameters: {
            query?: {
                /** @description Entries of all users instead of one's own; for administrators. */
                all_users?: boolean;
                /** @description How many completed faxes to show at most. Completed faxes that are shown can be previewed and rescheduled. What it does where one fax or entry is asked for is not established. */
                complete_limit?: number;
                /** @description Only this class. What it does where one fax or entry is asked for is not established. */
                class?: FaxClass;
                /** @description Adds details of the modem, such as `init_time` and `connect_time`, once there has been a full attempt. The elements are not established, so that the types do not have them. */
                include_modem_info?: boolean;
            };
            header?: never;
            path: {
                /** @description A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
                fax_key: string;
                /** @description One recipient's entry of a fax: four hexadecimal digits. */
                entry_key: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The entry, in a list of one. */
            200: {
                content: {
                    "application/xml": FaxEntriesResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    rescheduleFaxEntry: {
        parameters: {
            query: {
                /** @description `now` (firmware 2.1 or newer), or a date and time in UTC such as `2008-08-09T22:30:00`. */
                at: string;
            };
            header?: never;
            path: {
                /** @description A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
                fax_key: string;
                /** @description One recipient's entry of a fax: four hexadecimal digits. */
                entry_key: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The appliance will try; nothing is promised. */
            202: {
                content?: never;
            };
            /** @description There is no such entry, or it belongs to another user. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    abortFaxEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
                fax_key: string;
                /** @description One recipient's entry of a fax: four hexadecimal digits. */
                entry_key: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The appliance will abort the entry if it still can. */
            202: {
                content?: never;
            };
            /** @description There is no such entry, or it belongs to another user. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The user. */
            200: {
                content: {
                    "application/xml": UserResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not see this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There is no user of that name. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": UserRequest;
            };
        };
        responses: {
            /** @description The user has been changed. */
            200: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The XML of the request is not valid. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not change this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There is no user of that name. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": UserRequest;
            };
        };
        responses: {
            /** @description The user has been added. */
            200: {
                content: {
                    "application/xml": CreatedUserResponse;
                };
            };
            /** @description The XML of the request is not valid. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not add users. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description How many to show at most. */
                limit?: number;
                /** @description How many to pass over first; only together with `limit`. */
                offset?: number;
                /** @description Only those with this text in the name. Where several texts are given, all have to match. */
                name?: string;
                /** @description Only those with this text in the fax number. */
                fax_number?: string;
                /** @description Only those with this text in the phone number. */
                phone_number?: string;
                /** @description Only those with this text in the organization. */
                organization?: string;
                /** @description The field to sort by; not on FFx30 models. */
                order?: string;
            };
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The contacts. */
            200: {
                content: {
                    "application/xml": ContactsResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not see the contacts of this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There is no user of that name. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": ContactRequest;
            };
        };
        responses: {
            /** @description The contact has been added. */
            200: {
                content: {
                    "application/xml": ContactResponse;
                };
            };
            /** @description The XML of the request is not valid. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not change the contacts of this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There is no user of that name. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
                /** @description The number at the end of the URL of a contact or a group. */
                id: number;
            };
            cookie?: never;
        };
        responses: {
            /** @description The contact, in a list of one. */
            200: {
                content: {
                    "application/xml": ContactsResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not see the contacts of this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There is no user of that name. The answer to an unknown number is not established. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
                /** @description The number at the end of the URL of a contact or a group. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": ContactRequest;
            };
        };
        responses: {
            /** @description The contact has been changed. */
            200: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The XML of the request is not valid. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not change the contacts of this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There is no user of that name. The answer to an unknown number is not established. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
                /** @description The number at the end of the URL of a contact or a group. */
                id: number;
            };
            cookie?: never;
        };
        responses: {
            /** @description The contact has been deleted. */
            200: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not change the contacts of this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There is no such contact; with firmware 2, no user of that name. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    listGlobalContacts: {
        parameters: {
            query?: {
                /** @description How many to show at most. */
                limit?: number;
                /** @description How many to pass over first; only together with `limit`. */
                offset?: number;
                /** @description Only those with this text in the name. Where several texts are given, all have to match. */
                name?: string;
                /** @description Only those with this text in the fax number. */
                fax_number?: string;
                /** @description Only those with this text in the phone number. */
                phone_number?: string;
                /** @description Only those with this text in the organization. */
                organization?: string;
                /** @description The field to sort by; not on FFx30 models. */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The contacts. */
            200: {
                content: {
                    "application/xml": ContactsResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not see them. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description Documented as an unknown user; when it happens here is not established. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    getGlobalContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number at the end of the URL of a contact or a group. */
                id: number;
            };
            cookie?: never;
        };
        responses: {
            /** @description The contact, in a list of one. */
            200: {
                content: {
                    "application/xml": ContactsResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not see it. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description Documented as an unknown user; when it happens here is not established. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    listContactGroups: {
        parameters: {
            query?: {
                /** @description How many to show at most. */
                limit?: number;
                /** @description How many to pass over first; only together with `limit`. */
                offset?: number;
                /** @description Only those with this text in the name. Where several texts are given, all have to match. */
                name?: string;
                /** @description Only those with this text in the description. */
                description?: string;
                /** @description The field to sort by; not on FFx30 models. */
                order?: string;
            };
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The groups. */
            200: {
                content: {
                    "application/xml": ContactGroupsResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not see the groups of this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The user has no groups; with firmware 2, there is no user of that name. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    createContactGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": ContactGroupRequest;
            };
        };
        responses: {
            /** @description The group has been created. */
            200: {
                content: {
                    "application/xml": ContactGroupResponse;
                };
            };
            /** @description The XML of the request is not valid. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not change data of this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    listGlobalContactGroups: {
        parameters: {
            query?: {
                /** @description How many to show at most. */
                limit?: number;
                /** @description How many to pass over first; only together with `limit`. */
                offset?: number;
                /** @description Only those with this text in the name. Where several texts are given, all have to match. */
                name?: string;
                /** @description Only those with this text in the description. */
                description?: string;
                /** @description The field to sort by; not on FFx30 models. */
                order?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The groups. */
            200: {
                content: {
                    "application/xml": ContactGroupsResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not see them. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There are no such groups. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    updateContactGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user whose data it is. */
                username: string;
                /** @description The number at the end of the URL of a contact or a group. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": ContactGroupUpdate;
            };
        };
        responses: {
            /** @description The group has been changed. */
            200: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The XML of the request is not valid. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Who signed in may not change the groups of this user. */
            403: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description There is no user of that name. The answer to an unknown number is not established. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The state. */
            200: {
                content: {
                    "application/xml": StatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getStatusModem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The state. */
            200: {
                content: {
                    "application/xml": StatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getStatusChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The state. */
            200: {
                content: {
                    "application/xml": StatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getStatusSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The state. */
            200: {
                content: {
                    "application/xml": StatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getStatusPrinter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The state. */
            200: {
                content: {
                    "application/xml": StatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getStatusShare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The state. */
            200: {
                content: {
                    "application/xml": StatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    listModemStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The modems. */
            200: {
                content: {
                    "application/xml": ModemStatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getModemStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A modem. How many there are depends on the model and on its expansion module. */
                modem: number;
            };
            cookie?: never;
        };
        responses: {
            /** @description The modem, in a list of one. */
            200: {
                content: {
                    "application/xml": ModemStatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    listChannelStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The channels. */
            200: {
                content: {
                    "application/xml": ChannelStatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    getChannelStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A channel of the FF240-IP. */
                channel: number;
            };
            cookie?: never;
        };
        responses: {
            /** @description The channel, in a list of one. */
            200: {
                content: {
                    "application/xml": ChannelStatusResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    listInboundFaxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The faxes. */
            200: {
                content: {
                    "application/xml": InboundFaxesResponse;
                };
            };
            /** @description Documented as invalid XML; when it happens without a body is not established. */
            400: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
        };
    };
    listOutboundFaxes: {
        parameters: {
            query?: {
                /** @description Only this class; both where it is left out. */
                class?: OutboundClass;
                /** @description How many waiting faxes to show at most; together with `class`. */
                pending_limit?: number;
                /** @description How many faxes on the line to show at most; together with `class`. */
                sending_limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The faxes. */
            200: {
                content: {
                    "application/xml": OutboundFaxesResponse;
                };
            };
            /** @description The credentials are missing or wrong. The body is not established. */
            401: {
                content?: never;
            };
            /** @description Nothing is on its way out at the moment. */
            404: {
                content: {
                    "application/xml": MessageResponse;
                };
            };
        };
    };
}

/**
 * How far a fax is for one recipient. `sent`, `aborted`, `failed` and `dead` are final.
 *
 * @example
 * ```ts
 * const value: FaxState = 'preprocessing';
 * ```
 */
export type FaxState = components['schemas']['FaxState'];

/**
 * A class of faxes by how far they are.
 *
 * @example
 * ```ts
 * const value: FaxClass = 'pending';
 * ```
 */
export type FaxClass = components['schemas']['FaxClass'];

/**
 * A class of faxes that are on their way out.
 *
 * @example
 * ```ts
 * const value: OutboundClass = 'pending';
 * ```
 */
export type OutboundClass = components['schemas']['OutboundClass'];

/**
 * What became of a request, in words. Errors have the same form; their wording is free.
 *
 * @example
 * ```ts
 * const value: MessageResponse = { message: 'Modified' };
 * ```
 */
export type MessageResponse = components['schemas']['MessageResponse'];

/**
 * A fax to schedule. What is left out gets the appliance's default or stays empty.
 *
 * @example
 * ```ts
 * const value: ScheduleFax = { recipient: [{ fax_number: '218-555-3335' }] };
 * ```
 */
export type ScheduleFax = components['schemas']['ScheduleFax'];

/**
 * The cover page of a fax to schedule.
 *
 * @example
 * ```ts
 * const value: CoverPageRequest = {
 *   url: 'https://dot3/ffws/v1/data/cover_pages/default.pdf',
 *   enabled: true,
 *   subject: 'subject',
 *   comments: 'comments',
 * };
 * ```
 */
export type CoverPageRequest = components['schemas']['CoverPageRequest'];

/**
 * Who sends the fax.
 *
 * @example
 * ```ts
 * const value: SenderRequest = {
 *   name: 'Alice Example',
 *   organization: 'organization',
 *   phone_number: 'phone_number',
 *   fax_number: 'fax_number',
 *   email_address: 'alice@example.com',
 * };
 * ```
 */
export type SenderRequest = components['schemas']['SenderRequest'];

/**
 * A recipient of a fax to schedule.
 *
 * @example
 * ```ts
 * const value: RecipientRequest = { fax_number: '218-555-3335' };
 * ```
 */
export type RecipientRequest = components['schemas']['RecipientRequest'];

/**
 * A file of a fax to schedule: with `content` where its location is `inline`, with `url` where it is `external`. The manual's own requirements for the single elements are not established.
 *
 * @example
 * ```ts
 * const value: Attachment = { location: 'inline', name: 'letter.pdf', content_type: 'application/pdf' };
 * ```
 */
export type Attachment = components['schemas']['Attachment'];

/**
 * The entries of a new fax.
 *
 * @example
 * ```ts
 * const value: ScheduledFaxResponse = {
 *   message: 'Success',
 *   fax_entry: [
 *     {
 *       fax_entry_url: 'https://dot3/ffws/v1/ofax/0000001B/0000',
 *       fax_url: 'https://dot3/ffws/v1/ofax/0000001B',
 *       state: 'preprocessing',
 *       schedule_message: 'New fax entry',
 *       created: '2013-07-16T21:25:17',
 *       stime: '2013-07-16T21:25:17',
 *       agent: 'FFWS',
 *       cover_page: {},
 *       sender: { username: 'admin' },
 *       recipient: { fax_number: '218-555-3335' },
 *     },
 *   ],
 * };
 * ```
 */
export type ScheduledFaxResponse = components['schemas']['ScheduledFaxResponse'];

/**
 * Fax entries, also where there is one or none.
 *
 * @example
 * ```ts
 * const value: FaxEntriesResponse = {
 *   message: 'Success',
 *   fax_entry: [
 *     {
 *       fax_entry_url: 'https://dot3/ffws/v1/ofax/0000001B/0000',
 *       fax_url: 'https://dot3/ffws/v1/ofax/0000001B',
 *       state: 'preprocessing',
 *       schedule_message: 'New fax entry',
 *       created: '2013-07-16T21:25:17',
 *       stime: '2013-07-16T21:25:17',
 *       agent: 'FFWS',
 *       cover_page: {},
 *       sender: { username: 'admin' },
 *       recipient: { fax_number: '218-555-3335' },
 *     },
 *   ],
 * };
 * ```
 */
export type FaxEntriesResponse = components['schemas']['FaxEntriesResponse'];

/**
 * The faxes that are on their way out.
 *
 * @example
 * ```ts
 * const value: OutboundFaxesResponse = {
 *   message: 'Success',
 *   fax_entry: [
 *     {
 *       fax_entry_url: 'https://dot3/ffws/v1/ofax/0000001B/0000',
 *       fax_url: 'https://dot3/ffws/v1/ofax/0000001B',
 *       state: 'preprocessing',
 *       schedule_message: 'New fax entry',
 *       created: '2013-07-16T21:25:17',
 *       stime: '2013-07-16T21:25:17',
 *       agent: 'FFWS',
 *       cover_page: {},
 *       sender: { username: 'admin' },
 *       recipient: { fax_number: '218-555-3335' },
 *     },
 *   ],
 * };
 * ```
 */
export type OutboundFaxesResponse = components['schemas']['OutboundFaxesResponse'];

/**
 * A fax as far as one of its recipients is concerned. A number may be an empty element, which is no value.
 *
 * @example
 * ```ts
 * const value: FaxEntry = {
 *   fax_entry_url: 'https://dot3/ffws/v1/ofax/0000001B/0000',
 *   fax_url: 'https://dot3/ffws/v1/ofax/0000001B',
 *   state: 'preprocessing',
 *   schedule_message: 'New fax entry',
 *   created: '2013-07-16T21:25:17',
 *   stime: '2013-07-16T21:25:17',
 *   agent: 'FFWS',
 *   cover_page: {},
 *   sender: { username: 'admin' },
 *   recipient: { fax_number: '218-555-3335' },
 * };
 * ```
 */
export type FaxEntry = components['schemas']['FaxEntry'];

/**
 * The cover page of a fax.
 *
 * @example
 * ```ts
 * const value: CoverPage = { url: 'https://example.com', enabled: true, subject: 'subject', comments: 'comments' };
 * ```
 */
export type CoverPage = components['schemas']['CoverPage'];

/**
 * Who sent the fax.
 *
 * @example
 * ```ts
 * const value: Sender = {
 *   username: 'admin',
 *   name: 'name',
 *   organization: 'organization',
 *   phone_number: 'phone_number',
 *   fax_number: 'fax_number',
 *   email_address: 'email_address',
 * };
 * ```
 */
export type Sender = components['schemas']['Sender'];

/**
 * The recipient of a fax entry.
 *
 * @example
 * ```ts
 * const value: Recipient = { name: 'name', organization: 'organization', fax_number: '218-555-3335', phone_number: 'phone_number' };
 * ```
 */
export type Recipient = components['schemas']['Recipient'];

/**
 * A user to add or to change. Which elements may be left out, and what that does, is not established.
 *
 * @example
 * ```ts
 * const value: UserRequest = {
 *   name: 'Alice Example',
 *   username: 'alice',
 *   password: 'password',
 *   email_address: 'alice@example.com',
 *   phone_number: 'phone_number',
 *   fax_number: 'fax_number',
 *   organization: 'organization',
 *   priority: 1,
 *   max_attempts: 2,
 *   interval: 600,
 *   receipt: 'never',
 *   receipt_attachment: 'none',
 * };
 * ```
 */
export type UserRequest = components['schemas']['UserRequest'];

/**
 * A user.
 *
 * @example
 * ```ts
 * const value: UserResponse = {
 *   message: 'Success',
 *   user: {
 *     user_url: 'https://dot3/ffws/v1/users/alice',
 *     name: 'Alice Example',
 *     username: 'alice',
 *     max_attempts: 2,
 *     interval: 600,
 *     receipt: 'never',
 *     receipt_attachment: 'none',
 *   },
 * };
 * ```
 */
export type UserResponse = components['schemas']['UserResponse'];

/**
 * A user who has been added.
 *
 * @example
 * ```ts
 * const value: CreatedUserResponse = { message: 'Created' };
 * ```
 */
export type CreatedUserResponse = components['schemas']['CreatedUserResponse'];

/**
 * A user as the appliance tells it, without the password. The defaults for faxes, from `priority` on, come with firmware 3; the whole of that answer is not established.
 *
 * @example
 * ```ts
 * const value: User = {
 *   user_url: 'https://dot3/ffws/v1/users/alice',
 *   name: 'Alice Example',
 *   username: 'alice',
 *   email_address: 'email_address',
 *   phone_number: 'phone_number',
 *   fax_number: 'fax_number',
 *   organization: 'organization',
 *   priority: 1,
 *   max_attempts: 2,
 *   interval: 600,
 *   receipt: 'never',
 *   receipt_attachment: 'none',
 * };
 * ```
 */
export type User = components['schemas']['User'];

/**
 * A contact to add or to change. What leaving out an element does to a contact that exists is not established.
 *
 * @example
 * ```ts
 * const value: ContactRequest = { name: 'Bob Example' };
 * ```
 */
export type ContactRequest = components['schemas']['ContactRequest'];

/**
 * A contact that has been added.
 *
 * @example
 * ```ts
 * const value: ContactResponse = { message: 'Created', contact: { contact_url: 'https://dot3/ffws/v1/contacts/admin/23', name: 'name' } };
 * ```
 */
export type ContactResponse = components['schemas']['ContactResponse'];

/**
 * Contacts, also where there is one or none.
 *
 * @example
 * ```ts
 * const value: ContactsResponse = { message: 'Success', contact: [{ contact_url: 'https://dot3/ffws/v1/contacts/admin/23', name: 'name' }] };
 * ```
 */
export type ContactsResponse = components['schemas']['ContactsResponse'];

/**
 * A contact as the appliance tells it.
 *
 * @example
 * ```ts
 * const value: Contact = { contact_url: 'https://dot3/ffws/v1/contacts/admin/23', name: 'name' };
 * ```
 */
export type Contact = components['schemas']['Contact'];

/**
 * A group to create.
 *
 * @example
 * ```ts
 * const value: ContactGroupRequest = { name: 'Premium customers' };
 * ```
 */
export type ContactGroupRequest = components['schemas']['ContactGroupRequest'];

/**
 * A group as it shall be. What leaving out an element does is not established.
 *
 * @example
 * ```ts
 * const value: ContactGroupUpdate = { name: 'Premium customers' };
 * ```
 */
export type ContactGroupUpdate = components['schemas']['ContactGroupUpdate'];

/**
 * A group that has been created.
 *
 * @example
 * ```ts
 * const value: ContactGroupResponse = {
 *   message: 'Created',
 *   contact_group: {
 *     contact_group_url: 'https://dot3/ffws/v1/contact_groups/admin/14',
 *     name: 'name',
 *     contact: ['https://example.com'],
 *   },
 * };
 * ```
 */
export type ContactGroupResponse = components['schemas']['ContactGroupResponse'];

/**
 * Groups, also where there is one or none.
 *
 * @example
 * ```ts
 * const value: ContactGroupsResponse = {
 *   message: 'Success',
 *   contact_group: [
 *     {
 *       contact_group_url: 'https://dot3/ffws/v1/contact_groups/admin/14',
 *       name: 'name',
 *       contact: ['https://example.com'],
 *     },
 *   ],
 * };
 * ```
 */
export type ContactGroupsResponse = components['schemas']['ContactGroupsResponse'];

/**
 * A group as the appliance tells it.
 *
 * @example
 * ```ts
 * const value: ContactGroup = {
 *   contact_group_url: 'https://dot3/ffws/v1/contact_groups/admin/14',
 *   name: 'name',
 *   contact: ['https://example.com'],
 * };
 * ```
 */
export type ContactGroup = components['schemas']['ContactGroup'];

/**
 * The state of the appliance.
 *
 * @example
 * ```ts
 * const value: StatusResponse = { message: 'Success', status: { printer: [{}], network_share: [{}] } };
 * ```
 */
export type StatusResponse = components['schemas']['StatusResponse'];

/**
 * The parts that were asked for. Which of them a narrowed request leaves out is not established.
 *
 * @example
 * ```ts
 * const value: Status = { printer: [{}], network_share: [{}] };
 * ```
 */
export type Status = components['schemas']['Status'];

/**
 * How many modems or channels do what.
 *
 * @example
 * ```ts
 * const value: LineCounts = { number_inbound: 1, number_outbound: 1, number_idle: 1 };
 * ```
 */
export type LineCounts = components['schemas']['LineCounts'];

/**
 * The appliance itself. The forms of its times are not established.
 *
 * @example
 * ```ts
 * const value: SystemStatus = { uptime: 'uptime', current_time: 'current_time', time_server: 'time_server' };
 * ```
 */
export type SystemStatus = components['schemas']['SystemStatus'];

/**
 * A printer.
 *
 * @example
 * ```ts
 * const value: PrinterStatus = { name: 'name', status: 'status', jobs: 'jobs' };
 * ```
 */
export type PrinterStatus = components['schemas']['PrinterStatus'];

/**
 * A network share.
 *
 * @example
 * ```ts
 * const value: ShareStatus = { share: 'share', status: 'status' };
 * ```
 */
export type ShareStatus = components['schemas']['ShareStatus'];

/**
 * Modems, also where one was asked for.
 *
 * @example
 * ```ts
 * const value: ModemStatusResponse = { message: 'Success', modem_status: [{ modem_number: 1, state: 'Waiting For Ring' }] };
 * ```
 */
export type ModemStatusResponse = components['schemas']['ModemStatusResponse'];

/**
 * What a modem does.
 *
 * @example
 * ```ts
 * const value: ModemStatus = {
 *   modem_number: 1,
 *   state: 'Waiting For Ring',
 *   page: 1,
 *   vertical_resolution: 'vertical_resolution',
 *   baud_rate: 'baud_rate',
 *   width: 'width',
 *   height: 'height',
 *   connect_time: 'connect_time',
 *   elasped_time: 'elasped_time',
 *   fax_number: 'fax_number',
 *   remote_id: 'remote_id',
 * };
 * ```
 */
export type ModemStatus = components['schemas']['ModemStatus'];

/**
 * Channels, also where one was asked for.
 *
 * @example
 * ```ts
 * const value: ChannelStatusResponse = { message: 'Success', channel_status: [{ channel_number: 1, state: 'Waiting for Ring' }] };
 * ```
 */
export type ChannelStatusResponse = components['schemas']['ChannelStatusResponse'];

/**
 * What a channel does.
 *
 * @example
 * ```ts
 * const value: ChannelStatus = {
 *   channel_number: 1,
 *   state: 'Waiting for Ring',
 *   pages_sent_recd: 1,
 *   baud_rate: 'baud_rate',
 *   fax_number: 'fax_number',
 *   ecm: 'ecm',
 *   line_encoding: 'line_encoding',
 *   resolution: 'resolution',
 *   remote_id: 'remote_id',
 *   modulation: 'modulation',
 * };
 * ```
 */
export type ChannelStatus = components['schemas']['ChannelStatus'];

/**
 * Faxes that are coming in.
 *
 * @example
 * ```ts
 * const value: InboundFaxesResponse = { message: 'Success', inbound_entry: [{ state: 'Receiving' }] };
 * ```
 */
export type InboundFaxesResponse = components['schemas']['InboundFaxesResponse'];

/**
 * A fax that is coming in. Numbers are kept as text, since their forms are not established.
 *
 * @example
 * ```ts
 * const value: InboundEntry = {
 *   state: 'Receiving',
 *   start_time: 'start_time',
 *   line_number: 'line_number',
 *   channel: 'channel',
 *   extension: 'extension',
 *   recipient: 'recipient',
 *   remote_id: 'remote_id',
 *   current_page: 'current_page',
 *   pages_recd: 'pages_recd',
 * };
 * ```
 */
export type InboundEntry = components['schemas']['InboundEntry'];
